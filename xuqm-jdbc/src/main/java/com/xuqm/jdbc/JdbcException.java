package com.xuqm.jdbc;

import com.xuqm.sdk.error.XuqmException;
import org.jspecify.annotations.Nullable;

/** The database cannot be used: it is away, it lacks the tables, or it refuses. */
public class JdbcException extends XuqmException {

    private static final long serialVersionUID = 1;

    /**
     * Creates a failure.
     *
     * @param message what happened and what to do
     * @param cause the underlying failure, or {@code null}
     */
    public JdbcException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
