package com.xuqm.realtime.internal.stomp;

/** What came is no STOMP, or is longer than it may be. The connection cannot be used any more. */
public final class StompException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;
    private final boolean tooLarge;

    private StompException(String message, boolean tooLarge) {
        super(message);
        this.words = message;
        this.tooLarge = tooLarge;
    }

    static StompException malformed(String what) {
        return new StompException("a frame came that is no STOMP 1.2: " + what, false);
    }

    static StompException tooLarge(String what, int limit) {
        return new StompException("a frame came with " + what + " of more than " + limit + " bytes", true);
    }

    /** What was wrong. */
    public String words() {
        return words;
    }

    /** Whether a limit was passed, and not a rule broken. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
