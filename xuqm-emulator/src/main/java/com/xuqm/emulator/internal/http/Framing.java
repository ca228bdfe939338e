package com.xuqm.emulator.internal.http;

/** How a product frames its answers: what stands around the result of an operation, and what a refusal looks like. */
public interface Framing {

    /** The answer to a success that has no result. */
    Answer nothing();

    /**
     * The answer to a refused request.
     *
     * @param refusal why
     * @return the answer
     */
    Answer refusal(Refusal refusal);

    /** A successful answer up to a text in it that may be of any length; ASCII. */
    String beforeText();

    /** What follows that text; ASCII. */
    String afterText();
}
