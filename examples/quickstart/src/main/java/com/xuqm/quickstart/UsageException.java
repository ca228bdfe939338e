package com.xuqm.quickstart;

import org.jspecify.annotations.Nullable;

/** What the user gave cannot be used. The message is one line that says what to change. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String oneLine;

    UsageException(String message) {
        this(message, null);
    }

    UsageException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
        this.oneLine = Text.oneLine(message);
    }

    @Override
    public String getMessage() {
        return oneLine;
    }
}
