package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Proof;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token for each user, the least recently used ones going first. A token is replaced ahead of its end while the old one
 * is still handed out, and everybody who needs a new one shares one sign-in, and its failure for a short time.
 */
public final class TokenCache implements TokenSource {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    private final Function<String, CompletableFuture<IssuedToken>> signIn;
    private final Function<String, Proof> carrier;
    private final Clock clock;
    private final DoubleSupplier random;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, UserToken> entries;
    private final int capacity;
    private final FailedSignIns failures = new FailedSignIns();
    private final AtomicBoolean warned = new AtomicBoolean();

    /**
     * Creates an empty cache.
     *
     * @param signIn signs a user in
     * @param carrier makes what an attempt proves itself with of a token
     * @param clock tells when tokens end
     * @param capacity how many users' tokens are kept
     */
    public TokenCache(
            Function<String, CompletableFuture<IssuedToken>> signIn,
            Function<String, Proof> carrier,
            Clock clock,
            int capacity) {
        this(signIn, carrier, clock, () -> ThreadLocalRandom.current().nextDouble(), capacity);
    }

    public TokenCache(
            Function<String, CompletableFuture<IssuedToken>> signIn,
            Function<String, Proof> carrier,
            Clock clock,
            DoubleSupplier random,
            int capacity) {
        this.signIn = signIn;
        this.carrier = carrier;
        this.clock = clock;
        this.random = random;
        this.capacity = capacity;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, UserToken> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public @Nullable Proof current(String userId) {
        long millis = clock.millis(); // an instant is made for those few that it decides about
        Proof usable;
        CompletableFuture<Proof> renewal;
        lock.lock();
        try {
            UserToken entry = entries.get(userId);
            if (entry == null || entry.isFresh(millis)) {
                return entry == null ? null : entry.proof();
            }
            Instant now = Instant.ofEpochMilli(millis);
            usable = entry.usable(now);
            if (usable == null || !entry.isToBeRenewed(now) || failures.recent(userId, now) != null) {
                return usable;
            }
            // the present token is good for a while yet, so that a failure now is tried again by a later call
            renewal = entry.begin();
        } finally {
            lock.unlock();
        }
        signIn(userId, renewal);
        return usable;
    }

    @Override
    public CompletableFuture<Proof> obtain(String userId, @Nullable Proof rejected) {
        Instant now = clock.instant();
        CompletableFuture<Proof> begun;
        lock.lock();
        try {
            UserToken entry = entries.get(userId);
            if (entry != null && entry.isPresent(rejected)) {
                entry.drop(); // the service does not take it any more
            }
            Proof usable = entry == null ? null : entry.usable(now);
            if (usable != null) {
                return CompletableFuture.completedFuture(usable);
            }
            if (entry != null && entry.underWay() != null) {
                return entry.underWay().copy();
            }
            Throwable recent = failures.recent(userId, now);
            if (recent != null) {
                return CompletableFuture.failedFuture(recent);
            }
            begun = entries.computeIfAbsent(userId, key -> new UserToken()).begin();
        } finally {
            lock.unlock();
        }
        signIn(userId, begun);
        return begun.copy();
    }

    @Override
    public long renewalDelayNanos(String userId, Proof rejected, Operation operation) {
        Instant now = clock.instant();
        lock.lock();
        try {
            UserToken entry = entries.get(userId);
            return entry == null || !entry.isPresent(rejected)
                    ? 0 // somebody has replaced it, or is about to
                    : entry.refusals.delayNanos(operation, entry.number(), entry.issuedAt(), now, random);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void taken(String userId, Operation operation) {
        lock.lock();
        try {
            UserToken entry = entries.get(userId);
            if (entry != null) {
                entry.refusals.taken(operation);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int capacity() {
        return capacity;
    }

    /** Signs a user in without holding the lock, and completes what everybody waits for. */
    private void signIn(String userId, CompletableFuture<Proof> begun) {
        CompletableFuture<IssuedToken> issued;
        try {
            issued = signIn.apply(userId);
        } catch (RuntimeException | Error e) { // or else nobody could ever sign this user in again
            issued = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<IssuedToken> unused = issued.whenComplete((token, thrown) -> {
            Throwable failure = thrown;
            if (failure == null) {
                try {
                    begun.complete(store(userId, token, begun));
                    return;
                } catch (RuntimeException unusable) { // a token that cannot be put into a header
                    failure = unusable;
                }
            }
            forget(userId, begun, failure);
            begun.completeExceptionally(failure);
        });
    }

    private Proof store(String userId, IssuedToken token, CompletableFuture<Proof> begun) {
        Proof proof = carrier.apply(token.token());
        Instant now = clock.instant();
        boolean isCredible;
        lock.lock();
        try {
            failures.succeeded(userId);
            UserToken entry =
                    entries.computeIfAbsent(userId, key -> new UserToken()); // it may have been pushed out meanwhile
            entry.ended(begun);
            isCredible = entry.keep(proof, token.expiresAt(), now);
        } finally {
            lock.unlock();
        }
        if (!isCredible && !warned.getAndSet(true)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a token came that ends at " + token.expiresAt() + " though it is " + now
                            + " here: this machine's clock is wrong, or the service gives expiresAt in another way than as a time"
                            + " in epoch milliseconds. Such tokens are used for " + UserToken.ASSUMED_LIFE
                            + " unless they are refused before; set the clock right, for instance by NTP");
        }
        return proof;
    }

    private void forget(String userId, CompletableFuture<Proof> failed, Throwable reason) {
        Throwable cause =
                reason instanceof CompletionException && reason.getCause() != null ? reason.getCause() : reason;
        Instant now = clock.instant();
        lock.lock();
        try {
            failures.failed(userId, cause, now);
            UserToken entry = entries.get(userId);
            if (entry != null && entry.ended(failed)) {
                entries.remove(userId);
            }
        } finally {
            lock.unlock();
        }
    }
}
