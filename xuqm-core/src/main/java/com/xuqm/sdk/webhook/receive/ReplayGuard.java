package com.xuqm.sdk.webhook.receive;

import java.time.Instant;

/**
 * Remembers which signatures were used, so that a post that was overheard cannot be sent again. A nonce is <em>claimed</em> when its
 * post arrives, and then either <em>confirmed</em>, from when on the same bytes are a replay, or <em>released</em> because the
 * post could not be handled, so that the same bytes are welcome when they come again.
 *
 * <p>{@link #inMemory} serves one instance of an application. Where several receive the same webhook they must share one, such as
 * a table with a unique key or a cache with an atomic "set if absent" and a lifetime; else each of them takes a replay once.
 * Implementations are safe for use by many threads at once. They are asked only about posts whose signature is good, so
 * strangers cannot fill them.
 *
 * <p>What {@link #claim} throws reaches the caller of the verifier; a dispatcher answers 500. To let a post through because the memory of posts cannot be
 * reached would be to have none.
 */
public interface ReplayGuard {

    /**
     * Claims a nonce. Of several calls with the same nonce, at the same time too, one at most gets {@link ClaimResult#NEW} before
     * its lease ends or it is released.
     *
     * @param nonce the nonce, 1 to 128 visible ASCII characters with the default scheme
     * @param lease who claims it, and for how long: an unconfirmed claim that has ended counts as none
     * @param until when it may be forgotten, not before the lease's {@code now}: from then on the post is stale
     * @return whether it is the caller's. {@link ClaimResult#DONE} if it was confirmed; {@link ClaimResult#FULL} if it cannot be told
     *     whether it was
     */
    ClaimResult claim(String nonce, Lease lease, Instant until);

    /**
     * Notes that a nonce was used: it must be answered with {@link ClaimResult#DONE} until it may be forgotten.
     *
     * @param nonce a nonce that was claimed
     * @param lease the lease with which it was claimed; its end may have passed
     * @return whether that was noted; {@code false}, and nothing is changed, if the claim is not this owner's any more
     */
    boolean confirm(String nonce, Lease lease);

    /**
     * Gives a nonce back, as if it had not been claimed. Nothing is changed if the claim is not this owner's any more.
     *
     * @param nonce a nonce that was claimed
     * @param lease the lease with which it was claimed; its end may have passed
     */
    void release(String nonce, Lease lease);

    /**
     * Returns a guard in this JVM's memory.
     *
     * <p>It takes about 200 bytes for each nonce. When it is full it forgets those that end first, never one that is claimed, and
     * answers {@link ClaimResult#FULL} about all that end no later than what it forgot: under more load than it was made for the
     * window of time gets narrower, but no replay passes.
     *
     * @param capacity the most nonces to remember, 1 to 10,000,000; as many posts as arrive within twice the tolerance
     * @return a new guard
     */
    static ReplayGuard inMemory(int capacity) {
        return new InMemoryReplayGuard(capacity);
    }
}
