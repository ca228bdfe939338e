package com.xuqm.sdk.webhook;

import java.time.Instant;

/**
 * Remembers which signatures were used, so that a post that was overheard cannot be sent again. Each attempt of the service is
 * signed anew, so its own retries are not replays.
 *
 * <p>{@link #inMemory} serves one instance of an application. Where several receive the same webhook they must share one, such as
 * a table with a unique key or a cache with an atomic "set if absent" and a lifetime; else each of them takes a replay once.
 * Implementations are safe for use by many threads at once. They are asked only about posts whose signature is good, so
 * strangers cannot fill them.
 */
@FunctionalInterface
public interface ReplayGuard {

    /**
     * Notes that a nonce was used. Of several calls with the same nonce, at the same time too, one at most gets {@code true}.
     *
     * <p>What is thrown here reaches the caller of the verifier. To let a post through because the memory of posts cannot be
     * reached would be to have none.
     *
     * @param nonce the nonce, 1 to 128 visible ASCII characters with the default scheme
     * @param now the time
     * @param until when it may be forgotten, not before {@code now}: from then on the post is stale
     * @return whether this is its first use
     */
    boolean firstUse(String nonce, Instant now, Instant until);

    /**
     * Returns a guard in this JVM's memory.
     *
     * <p>It takes about 200 bytes for each nonce. When it is full it forgets those that end first, and refuses all
     * that end no later than what it forgot: under more load than it was made for the window of time gets narrower, but no replay
     * passes.
     *
     * @param capacity the most nonces to remember, 1 to 10,000,000; as many posts as arrive within twice the tolerance
     * @return a new guard
     */
    static ReplayGuard inMemory(int capacity) {
        return new InMemoryReplayGuard(capacity);
    }
}
