package com.xuqm.sdk.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a service says in the document of an answer, as its {@link Protocol} understands it.
 *
 * @param <T> the type of the data
 */
public sealed interface Answer<T> {

    /**
     * It did what was asked.
     *
     * @param data what it answers, {@code null} if nothing
     * @param requestId its id for the request, {@code null} if the document has none
     * @param <T> the type of the data
     */
    record Success<T>(@Nullable T data, @Nullable String requestId) implements Answer<T> {

        /** Leaves the data out, which may hold messages and tokens. */
        @Override
        public String toString() {
            return "Success";
        }
    }

    /**
     * It refused.
     *
     * @param status the HTTP status that classifies the refusal, such as 401 for a token that has expired, whatever the HTTP status
     *     of the answer is; {@code null} if the document does not say it and that status does
     * @param code the service's own code, {@code null} if there is none
     * @param message the service's words, {@code null} if there are none
     * @param requestId its id for the request, {@code null} if the document has none
     * @param retryAfter how long the code asks to wait, {@code null} if it does not; a longer {@code Retry-After} is honoured besides
     * @param <T> the type of the data
     */
    record Refused<T>(
            @Nullable Integer status,
            @Nullable Integer code,
            @Nullable String message,
            @Nullable String requestId,
            @Nullable Duration retryAfter)
            implements Answer<T> {

        /**
         * Makes one whose code asks for no wait.
         *
         * @param status the HTTP status that classifies the refusal
         * @param code the service's own code
         * @param message the service's words
         * @param requestId its id for the request
         */
        public Refused(
                @Nullable Integer status,
                @Nullable Integer code,
                @Nullable String message,
                @Nullable String requestId) {
            this(status, code, message, requestId, null);
        }

        /**
         * Returns the same refusal of an answer whose data would have been of another type.
         *
         * @param <U> the other type
         * @return this
         */
        @SuppressWarnings("unchecked") // a refusal has no data
        public <U> Refused<U> retyped() {
            return (Refused<U>) this;
        }

        /** Leaves the words out, which may repeat what was sent. */
        @Override
        public String toString() {
            return "Refused[status=" + status + ", code=" + code + "]";
        }
    }

    /**
     * It is JSON, but not of this service.
     *
     * @param <T> the type of the data
     */
    record Foreign<T>() implements Answer<T> {}
}
