package com.xuqm.sdk.json;

import org.jspecify.annotations.Nullable;

/**
 * A value could not be written as JSON, or a document could not be read as the wanted type.
 *
 * <p>The message says where and why, but shows no content of the document, since that may be a message or a token. Bindings
 * must not pass on a library's message that quotes the document; the library's exception may be the cause only if it does not.
 */
public class JsonBindingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Creates a failure.
     *
     * @param message what failed and where, without content of the document
     * @param cause the library's exception if it shows no content of the document, else {@code null}
     */
    public JsonBindingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Tells whether the library behind the binding does not fit the classes that are there, which is no fault of the value or the document.
     *
     * @return whether the cause is a {@link LinkageError}
     */
    public boolean isLinkageFailure() {
        return getCause() instanceof LinkageError;
    }
}
