package com.xuqm.migration.report;

import org.jspecify.annotations.Nullable;

/** A run that has stopped before its end, or could not begin. What it had done stays done, and the same run goes on from there. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Creates one.
     *
     * @param message why, and what to do
     * @param cause what made it stop; {@code null} for nothing further
     */
    public MigrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
