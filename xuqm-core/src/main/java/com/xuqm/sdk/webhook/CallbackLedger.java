package com.xuqm.sdk.webhook;

/**
 * Remembers which events were handled, so that one that is delivered again (because an answer was lost, say) is not handled again.
 * {@link #inMemory} serves one instance; several must share one, such as a table whose key is the callback id. Implementations
 * are safe for use by many threads at once.
 */
public interface CallbackLedger {

    /**
     * Begins to handle an event. Of several calls at the same time, one at most gets {@link Claim#NEW}.
     *
     * @param callbackId the event's id
     * @return whether to handle it
     */
    Claim claim(String callbackId);

    /**
     * Notes that an event was handled.
     *
     * @param callbackId the id of an event that was claimed
     */
    void handled(String callbackId);

    /**
     * Notes that an event could not be handled, so that its next delivery is.
     *
     * @param callbackId the id of an event that was claimed
     */
    void failed(String callbackId);

    /**
     * Returns a ledger in this JVM's memory, which forgets the oldest when it is full.
     *
     * @param capacity the most events to remember, 1 to 10,000,000
     * @return a new ledger
     */
    static CallbackLedger inMemory(int capacity) {
        return new InMemoryCallbackLedger(capacity);
    }

    /** Whether an event is to be handled. */
    enum Claim {
        /** It is. */
        NEW,
        /** Somebody else is at it, and may fail: the service should try again later. */
        IN_PROGRESS,
        /** It was handled. */
        HANDLED
    }
}
