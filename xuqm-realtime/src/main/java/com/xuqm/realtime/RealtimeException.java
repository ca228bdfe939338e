package com.xuqm.realtime;

import org.jspecify.annotations.Nullable;

/** A connection could not do what was wanted of it. */
public class RealtimeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param message what, and what can be done
     * @param cause what was thrown, {@code null} if nothing was
     */
    public RealtimeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
