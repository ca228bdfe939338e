package com.xuqm.sdk.webhook.receive;

/**
 * Remembers which events were handled, so that one that is delivered again (because an answer was lost, say) is not handled again.
 * {@link #inMemory} serves one instance; several must share one, such as a table whose key is the callback id. Implementations
 * are safe for use by many threads at once. If {@link #claim} throws, the dispatcher answers 500, and the event comes again.
 */
public interface CallbackLedger {

    /**
     * Begins to handle an event. Of several calls at the same time, one at most gets {@link ClaimResult#NEW} before its lease ends.
     *
     * @param callbackId the event's id
     * @param lease who handles it, and for how long: a claim that has ended counts as none, so that an event whose receiver has died
     *     is handled by another
     * @return whether to handle it
     */
    ClaimResult claim(String callbackId, Lease lease);

    /**
     * Notes that an event was handled.
     *
     * @param callbackId the id of an event that was claimed
     * @param lease the lease with which it was claimed; its end may have passed
     * @return whether that was noted; {@code false}, and nothing is changed, if the claim is not this owner's any more
     */
    boolean handled(String callbackId, Lease lease);

    /**
     * Notes that an event could not be handled, so that its next delivery is. Nothing is changed if the claim is not this owner's
     * any more.
     *
     * @param callbackId the id of an event that was claimed
     * @param lease the lease with which it was claimed; its end may have passed
     */
    void failed(String callbackId, Lease lease);

    /**
     * Returns a ledger in this JVM's memory. When it is full it forgets the event that was handled first, never one that is being
     * handled; if all are being handled, it answers {@link ClaimResult#FULL}.
     *
     * @param capacity the most events to remember, 1 to 10,000,000
     * @return a new ledger
     */
    static CallbackLedger inMemory(int capacity) {
        return new InMemoryCallbackLedger(capacity);
    }
}
