package com.xuqm.sdk.error;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Time ran out. The message says in which phase and after how long. */
public class XuqmTimeoutException extends XuqmTransportException {

    private static final long serialVersionUID = 1;

    private final Phase phase;
    private final Duration limit;

    /**
     * Creates a failure.
     *
     * @param message what happened, without secrets
     * @param phase what was waited for
     * @param limit the limit that was reached
     * @param call which call failed, or {@code null}
     * @param cause the underlying failure, or {@code null}
     */
    public XuqmTimeoutException(
            String message, Phase phase, Duration limit, @Nullable CallInfo call, @Nullable Throwable cause) {
        super(message, Checks.notNull("phase", phase).kind, call, cause);
        this.phase = phase;
        this.limit = Checks.notNull("limit", limit);
    }

    /**
     * Returns what was waited for.
     *
     * @return the phase in which time ran out
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Returns the limit that was reached.
     *
     * @return the configured timeout of the phase
     */
    public Duration limit() {
        return limit;
    }

    /** What was waited for when time ran out. */
    public enum Phase {
        /** A connection, as limited by {@code connectTimeout}. */
        CONNECT(HttpTransportException.Kind.CONNECT_TIMEOUT),
        /** A free connection of the pool, as limited by the transport's {@code poolWaitTimeout}. */
        POOL(HttpTransportException.Kind.POOL_TIMEOUT),
        /** The answer to one attempt, as limited by {@code attemptTimeout}. */
        ATTEMPT(HttpTransportException.Kind.DEADLINE),
        /** The whole call with all its attempts and waits, as limited by {@code callTimeout}. */
        CALL(HttpTransportException.Kind.DEADLINE),
        /**
         * The client's own {@code rateLimit}, whose queue was too long for the call to be sent within {@code callTimeout}. The
         * attempt in question was not sent.
         */
        RATE_LIMIT(HttpTransportException.Kind.DEADLINE);

        private final HttpTransportException.Kind kind;

        Phase(HttpTransportException.Kind kind) {
            this.kind = kind;
        }
    }
}
