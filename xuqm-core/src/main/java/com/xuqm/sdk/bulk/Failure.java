package com.xuqm.sdk.bulk;

import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmTransportException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * What the failure of a request means for its recipients.
 *
 * @param kind what is to be done
 * @param code the status, 0 if the service did not answer
 * @param reason why, in words
 * @param retryAfter how long the service asks to wait, {@code null} if it does not
 */
record Failure(Kind kind, int code, String reason, @Nullable Duration retryAfter) {

    static final int TOO_MANY_REQUESTS = 429;

    enum Kind {
        /** Certainly not done, and worth another try later: 429, 503, no connection. */
        LATER,
        /** Certainly not done, because of a recipient. */
        REFUSED,
        /** Certainly not done, and others will not be, either: no right, no credential, a closed client. */
        LASTING,
        /** Perhaps done. */
        UNKNOWN
    }

    /** A request that was not begun. */
    static Failure unsent(RuntimeException thrown) {
        return new Failure(Kind.LASTING, 0, "the request could not be made: " + thrown.getMessage(), null);
    }

    static Failure of(Throwable thrown, BulkTarget<?> target) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof XuqmException failure && failure.mayHaveBeenSent()) {
            return new Failure(Kind.UNKNOWN, code(failure), reason, null);
        }
        if (cause instanceof XuqmApiException refused) {
            String words =
                    refused.apiMessage() == null || refused.apiMessage().isBlank() ? reason : refused.apiMessage();
            Kind kind = kind(code(refused), target);
            return new Failure(kind, code(refused), kind == Kind.REFUSED ? words : reason, refused.retryAfter());
        }
        if (cause instanceof XuqmSignInException && cause.getCause() instanceof XuqmApiException signIn) {
            return new Failure(
                    ofSignIn(code(signIn)), code(signIn), String.valueOf(signIn.getMessage()), signIn.retryAfter());
        }
        return new Failure(kind(cause), 0, reason, null);
    }

    private static int code(Throwable cause) {
        return cause instanceof XuqmApiException refused ? refused.failure().status() : 0;
    }

    /** What a refusal means that says that nothing was done. */
    private static Kind kind(int code, BulkTarget<?> target) {
        if (code == TOO_MANY_REQUESTS || code == 503) {
            return Kind.LATER;
        }
        return target.refusals().contains(code) ? Kind.REFUSED : Kind.LASTING;
    }

    private static Kind ofSignIn(int code) {
        return code == TOO_MANY_REQUESTS || code == 408 || code >= 500 ? Kind.LATER : Kind.LASTING;
    }

    private static Kind kind(Throwable cause) {
        if (cause instanceof XuqmTransportException lost) {
            return ofUnsent(lost);
        }
        if (cause instanceof XuqmSignInException) {
            return Kind.LATER;
        }
        if (cause instanceof XuqmConfigurationException || cause instanceof IllegalArgumentException) {
            return Kind.LASTING; // refused by the SDK itself, before anything was sent
        }
        return Kind.UNKNOWN;
    }

    private static Kind ofUnsent(XuqmTransportException lost) {
        return switch (lost.kind()) {
            case PROXY, TLS, TOO_LARGE, REQUEST_BODY, RESPONSE_FILE, CANCELLED, CLOSED -> Kind.LASTING;
            case RESOLVE, CONNECT, CONNECT_TIMEOUT, POOL_TIMEOUT, DEADLINE, CONNECTION_LOST, PROTOCOL, OTHER ->
                Kind.LATER;
        };
    }
}
