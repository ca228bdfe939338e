package com.xuqm.emulator.internal.stomp;

/** Bytes that are no STOMP frame, or a frame that is too large. */
public final class MalformedFrame extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private MalformedFrame(String message, boolean tooLarge) {
        // An ordinary answer to a client, not a defect: nobody reads its stack trace.
        super(message, null, false, false);
        this.tooLarge = tooLarge;
    }

    static MalformedFrame because(String complaint) {
        return new MalformedFrame("malformed frame: " + complaint, false);
    }

    static MalformedFrame largerThan(int limit) {
        return new MalformedFrame("the frame is larger than " + limit + " bytes", true);
    }

    /**
     * What is wrong.
     *
     * @return the complaint, never null
     */
    public String complaint() {
        return String.valueOf(getMessage());
    }

    /**
     * Whether nothing but its size is wrong.
     *
     * @return whether it is too large
     */
    public boolean tooLarge() {
        return tooLarge;
    }
}
