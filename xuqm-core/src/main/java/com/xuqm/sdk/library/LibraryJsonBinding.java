package com.xuqm.sdk.library;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.reflect.Type;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A JSON binding by a library that may be missing or of another version. What binds stands in a class of its own, which alone uses classes of the
 * library, so that this one links without them and can say what is wrong.
 *
 * <pre>{@code
 * public final class MyJsonBinding extends LibraryJsonBinding {
 *
 *     public MyJsonBinding() {
 *         super(MyLibrary.MINE, () -> new MapperBinding());
 *     }
 * }
 * }</pre>
 */
public abstract class LibraryJsonBinding implements JsonBinding {

    private final RequiredLibrary library;
    private final JsonBinding binding;

    /**
     * Makes what binds.
     *
     * @param library what it needs
     * @param making makes it; a lambda expression and no reference to a method of its class, which would be linked before anything guards it
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if the library is missing, is known to be too old, or does not link; the
     *     text says what to do
     */
    protected LibraryJsonBinding(RequiredLibrary library, Supplier<JsonBinding> making) {
        this.library = Checks.notNull("library", library);
        this.binding = library.requiredBy(making);
    }

    @Override
    public final byte[] toJson(@Nullable Object value) {
        try {
            return binding.toJson(value);
        } catch (LinkageError e) {
            throw misfit(e);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    public final <T> @Nullable T fromJson(byte[] json, Type type) {
        Checks.notNull("json", json);
        Checks.notNull("type", type);
        try {
            return binding.fromJson(json, type);
        } catch (LinkageError e) {
            throw misfit(e);
        }
    }

    /** A class is missing or does not fit, be it one of the library or one of those that are bound. */
    private JsonBindingException misfit(LinkageError e) {
        return new JsonBindingException(library.refusalText(e), e);
    }
}
