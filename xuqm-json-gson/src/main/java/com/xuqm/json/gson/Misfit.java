package com.xuqm.json.gson;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A value does not fit; says why, and where the reader was, since that moves on. Never leaves the binding. */
final class Misfit extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;
    private final @Nullable String path;

    /** For reading; the path is the reader's and so shows keys of maps. */
    Misfit(String reason, @Nullable String path) {
        super(reason, null, false, false);
        this.reason = reason;
        this.path = path;
    }

    /** For writing. */
    Misfit(String reason) {
        this(reason, null);
    }

    String reason() {
        return reason;
    }

    @Nullable
    String path() {
        return path;
    }
}
