package com.xuqm.sdk.internal;

import com.xuqm.sdk.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token for each user, the least recently used ones going first. A token is replaced ahead of its end while the old one
 * is still handed out, and everybody who needs a new one shares one sign-in.
 */
public final class TokenCache implements TokenSource {

    /** A token is renewed this long before its end, or at four fifths of its life if that is later. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Function<String, CompletableFuture<IssuedToken>> signIn;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, UserToken> entries;

    /**
     * Creates an empty cache.
     *
     * @param signIn signs a user in
     * @param clock tells when tokens end
     * @param capacity how many users' tokens are kept
     */
    public TokenCache(Function<String, CompletableFuture<IssuedToken>> signIn, Clock clock, int capacity) {
        this.signIn = signIn;
        this.clock = clock;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, UserToken> eldest) {
                return size() > capacity;
            }
        };
    }

    /** What is known of one user's token. */
    private static final class UserToken {

        private @Nullable HttpHeaders headers;
        private Instant renewAt = Instant.MAX;
        private Instant expiresAt = Instant.MAX;
        private @Nullable CompletableFuture<HttpHeaders> underWay;

        CompletableFuture<HttpHeaders> begin() {
            CompletableFuture<HttpHeaders> begun = new CompletableFuture<>();
            underWay = begun;
            return begun;
        }

        @SuppressWarnings("ReferenceEquality") // which sign-in it is, and not what came of it
        boolean isAwaiting(CompletableFuture<HttpHeaders> future) {
            return underWay == future;
        }
    }

    @Override
    public @Nullable HttpHeaders current(String userId) {
        Instant now = clock.instant();
        HttpHeaders usable;
        CompletableFuture<HttpHeaders> renewal;
        lock.lock();
        try {
            UserToken entry = entries.get(userId);
            if (entry == null || entry.headers == null || !now.isBefore(entry.expiresAt)) {
                return null;
            }
            usable = entry.headers;
            if (now.isBefore(entry.renewAt) || entry.underWay != null) {
                return usable;
            }
            // the present token is good for a while yet, so that a failure now is tried again by the next call
            renewal = entry.begin();
        } finally {
            lock.unlock();
        }
        signIn(userId, renewal);
        return usable;
    }

    @Override
    public CompletableFuture<HttpHeaders> obtain(String userId, @Nullable HttpHeaders rejected) {
        Instant now = clock.instant();
        CompletableFuture<HttpHeaders> begun;
        lock.lock();
        try {
            UserToken entry = entries.computeIfAbsent(userId, key -> new UserToken());
            if (entry.headers != null && entry.headers.equals(rejected)) {
                entry.headers = null; // the service does not take it any more
            }
            if (entry.headers != null && now.isBefore(entry.expiresAt)) {
                return CompletableFuture.completedFuture(entry.headers);
            }
            if (entry.underWay != null) {
                return entry.underWay.copy();
            }
            begun = entry.begin();
        } finally {
            lock.unlock();
        }
        signIn(userId, begun);
        return begun.copy();
    }

    /** Signs a user in without holding the lock, and completes what everybody waits for. */
    private void signIn(String userId, CompletableFuture<HttpHeaders> begun) {
        CompletableFuture<IssuedToken> issued;
        try {
            issued = signIn.apply(userId);
        } catch (RuntimeException | Error e) { // or else nobody could ever sign this user in again
            issued = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<IssuedToken> unused = issued.whenComplete((token, thrown) -> {
            if (thrown == null) {
                try {
                    begun.complete(store(userId, token, begun));
                } catch (RuntimeException unusable) { // a token that cannot be put into a header
                    forget(userId, begun);
                    begun.completeExceptionally(unusable);
                }
            } else {
                forget(userId, begun);
                begun.completeExceptionally(thrown);
            }
        });
    }

    private HttpHeaders store(String userId, IssuedToken token, CompletableFuture<HttpHeaders> begun) {
        HttpHeaders headers = HttpHeaders.of("Authorization", "Bearer " + token.token());
        Instant now = clock.instant();
        lock.lock();
        try {
            UserToken entry =
                    entries.computeIfAbsent(userId, key -> new UserToken()); // it may have been pushed out meanwhile
            if (entry.isAwaiting(begun)) {
                entry.underWay = null;
            }
            entry.headers = headers;
            Instant end = token.expiresAt();
            entry.expiresAt = end == null ? Instant.MAX : end;
            entry.renewAt = end == null ? Instant.MAX : renewAt(now, end);
        } finally {
            lock.unlock();
        }
        return headers;
    }

    private static Instant renewAt(Instant now, Instant end) {
        Duration fifth = Duration.between(now, end).dividedBy(5);
        return end.minus(fifth.compareTo(AHEAD) < 0 ? fifth : AHEAD);
    }

    private void forget(String userId, CompletableFuture<HttpHeaders> failed) {
        lock.lock();
        try {
            UserToken entry = entries.get(userId);
            if (entry != null && entry.isAwaiting(failed)) {
                entry.underWay = null;
                if (entry.headers == null) {
                    entries.remove(userId);
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
