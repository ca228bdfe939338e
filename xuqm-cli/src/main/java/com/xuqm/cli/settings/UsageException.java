package com.xuqm.cli.settings;

/** Something that whoever typed the command can change. The message says what. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public UsageException(String message) {
        super(message);
    }

    /** Creates an exception with a cause. */
    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
