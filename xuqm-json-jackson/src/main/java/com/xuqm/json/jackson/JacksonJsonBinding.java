package com.xuqm.json.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Binds JSON with a Jackson mapper of its own.
 *
 * <p>Jackson must be 2.18 or newer, with all of its parts of one version.
 *
 * <p>The mapper cannot be replaced or configured, because most of its settings are part of what {@link JsonBinding} promises, and
 * Jackson modules on the class path are not picked up. Types of yours that the promise does not cover, such as classes with
 * getters, are bound as Jackson does by default, and its annotations work on them. For what that does not know, such as data classes of
 * Kotlin or {@code java.time.LocalDate}, {@link #with(ObjectMapper)} takes a mapper of yours.
 */
public final class JacksonJsonBinding implements JsonBinding {

    /** Of a class of its own, so that this one links where the library is missing, and can say so. */
    private final JsonBinding binding;

    /**
     * Creates a binding with a mapper of its own.
     *
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Jackson is missing or older than 2.18; the text says what to do
     */
    public JacksonJsonBinding() {
        // No method reference: it would link the class before anything guards it.
        this(JacksonLibrary.JACKSON.requiredBy(() -> MapperBinding.create()));
    }

    private JacksonJsonBinding(JsonBinding binding) {
        this.binding = binding;
    }

    /**
     * Creates a binding that leaves the application's types to the application's mapper, with its modules, annotations and settings: contents and
     * answers of your own, whatever they are made of. The SDK's own types are bound as ever, and so are lists and maps of either.
     *
     * @param own the mapper for all types but those of the SDK; unless it is told not to, Jackson refuses members that a type does not have
     * @return the binding, for {@code XuqmClient.builder().json(…)}
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Jackson is older than 2.18; the text says what to do
     */
    public static JacksonJsonBinding with(ObjectMapper own) {
        if (own == null) {
            throw new IllegalArgumentException("own must not be null");
        }
        return new JacksonJsonBinding(JacksonLibrary.JACKSON.<JsonBinding>requiredBy(() -> MapperBinding.with(own)));
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        try {
            return binding.toJson(value);
        } catch (LinkageError e) {
            throw misfit(e);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    public <T> @Nullable T fromJson(byte[] json, Type type) {
        try {
            return binding.fromJson(json, type);
        } catch (LinkageError e) {
            throw misfit(e);
        }
    }

    /** A class is missing or does not fit, be it one of Jackson or one of those that are bound. */
    private static JsonBindingException misfit(LinkageError e) {
        return new JsonBindingException(JacksonLibrary.JACKSON.refusalText(e), e);
    }
}
