package com.xuqm.cli.command;

/** Somebody pressed Ctrl-C. The message says what became of the task. */
public final class Interruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Interruption(String message) {
        super(message);
    }
}
