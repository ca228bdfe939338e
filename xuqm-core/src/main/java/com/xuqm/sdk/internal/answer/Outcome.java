package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.http.HttpTransportException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended. Exceptions are made of it only when it is final, on the thread that throws them.
 *
 * @param <T> what the service answers
 */
public sealed interface Outcome<T> {

    /** Makes another outcome of a success, and leaves the others as they are. */
    default <U> Outcome<U> map(Function<Success<T>, Outcome<U>> mapping) {
        return this instanceof Success<T> success ? mapping.apply(success) : withoutValue();
    }

    /** Takes an outcome without a value for one of any type. */
    @SuppressWarnings("unchecked")
    default <U> Outcome<U> withoutValue() {
        return (Outcome<U>) this;
    }

    /**
     * The service did what was asked.
     *
     * @param value its answer
     * @param requestId its id for the request as it came, or {@code null}
     */
    record Success<T>(T value, @Nullable String requestId) implements Outcome<T> {

        Success(T value) {
            this(value, null);
        }
    }

    /**
     * The service refused.
     *
     * @param failure what it said
     */
    record Refused<T>(ApiFailure failure) implements Outcome<T> {}

    /**
     * An answer with a status of success that cannot be read.
     *
     * @param reason what is wrong with it
     * @param succeeded whether it is the service's own and says that it did what was asked
     * @param advice what to do, or {@code null}
     * @param httpStatus its status
     * @param excerpt its beginning, masked
     * @param requestId the service's id for the request, masked, or {@code null}
     * @param cause the binding's failure, or {@code null}
     */
    record Unreadable<T>(
            String reason,
            boolean succeeded,
            @Nullable String advice,
            int httpStatus,
            String excerpt,
            @Nullable String requestId,
            @Nullable Throwable cause)
            implements Outcome<T> {}

    /**
     * No complete answer came.
     *
     * @param failure what the transport reported
     * @param requestId the service's id for the request, if the head of its answer had come; as it may be shown
     */
    record NoAnswer<T>(
            HttpTransportException failure, @Nullable String requestId) implements Outcome<T> {}

    /**
     * The attempt was not made, because its credential could not be got.
     *
     * @param failure the reason, which another thread may have met
     */
    record NoCredential<T>(Throwable failure) implements Outcome<T> {}
}
