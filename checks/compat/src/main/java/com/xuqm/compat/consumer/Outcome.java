package com.xuqm.compat.consumer;

/** How a consumer's last line begins. */
public final class Outcome {

    /** All was done; the transport and the binding follow. */
    public static final String WORKED = "worked";

    /** The client was refused in clear words, which follow. */
    public static final String REFUSED = "refused";

    private Outcome() {}
}
