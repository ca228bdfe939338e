package com.xuqm.sdk.internal.discovery;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Holds a binding to its contract: whatever goes wrong in it, or in a library of a version that it was not made for, comes as a
 * {@link JsonBindingException}, so that nothing else has to be caught wherever JSON is read or written.
 */
public final class SafeJson implements JsonBinding {

    private final JsonBinding json;

    public SafeJson(JsonBinding json) {
        this.json = json;
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        try {
            return json.toJson(value);
        } catch (JsonBindingException e) {
            throw e;
        } catch (Exception
                | StackOverflowError
                | LinkageError e) { // also what a binding in another language throws unchecked
            throw broken(e);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T> @Nullable T fromJson(byte[] document, Type type) {
        try {
            return json.fromJson(document, type);
        } catch (JsonBindingException e) {
            throw e;
        } catch (Exception | StackOverflowError | LinkageError e) {
            throw broken(e);
        }
    }

    /** Tells the kind and the place. Its words are left out, since a library's may quote the document. */
    private static JsonBindingException broken(Throwable thrown) {
        JsonBindingException failure = new JsonBindingException(
                "the JSON binding threw " + thrown.getClass().getName(),
                thrown instanceof LinkageError ? thrown : null);
        failure.setStackTrace(thrown.getStackTrace());
        return failure;
    }
}
