package com.xuqm.emulator.internal.http;

/** What a handler came to: made into an answer once the state is free again. */
@FunctionalInterface
public interface Reply {

    /**
     * Makes the answer.
     *
     * @return the answer
     * @throws Refusal if there is none after all
     */
    Answer answer();
}
