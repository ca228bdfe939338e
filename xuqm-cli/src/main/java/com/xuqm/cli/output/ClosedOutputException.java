package com.xuqm.cli.output;

/** Whoever read the output has gone. */
public final class ClosedOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedOutputException() {
        super("nobody reads the output any more");
    }
}
