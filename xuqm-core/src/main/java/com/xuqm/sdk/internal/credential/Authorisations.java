package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpHeaders;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kinds of {@link Authorisation} that there are. */
public final class Authorisations {

    private Authorisations() {}

    /** The same header fields for each attempt, made anew by the supplier where they hold a time and a nonce. */
    public static Authorisation of(Supplier<HttpHeaders> headers) {
        return new Authorisation() {
            @Override
            public HttpHeaders immediate() {
                return headers.get();
            }

            @Override
            public CompletableFuture<HttpHeaders> obtain(@Nullable HttpHeaders rejected) {
                return CompletableFuture.completedFuture(headers.get());
            }

            @Override
            public long renewalDelayNanos(HttpHeaders rejected) {
                return -1;
            }

            @Override
            public void taken() {}
        };
    }

    /** The IM token of a user, for an operation. */
    public static Authorisation token(TokenSource tokens, String userId, Operation operation) {
        return new Authorisation() {
            @Override
            public @Nullable HttpHeaders immediate() {
                return tokens.current(userId);
            }

            @Override
            public CompletableFuture<HttpHeaders> obtain(@Nullable HttpHeaders rejected) {
                return tokens.obtain(userId, rejected);
            }

            @Override
            public long renewalDelayNanos(HttpHeaders rejected) {
                return tokens.renewalDelayNanos(userId, rejected, operation);
            }

            @Override
            public void taken() {
                tokens.taken(userId, operation);
            }
        };
    }
}
