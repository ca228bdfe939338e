package com.xuqm.sdk.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the service said when it refused a request.
 *
 * @param httpStatus the HTTP status, which is 200 where the envelope alone reports the failure
 * @param status the status that tells the kind of the failure: the HTTP status where it is an error, else what the service's answer
 *     amounts to
 * @param code the service's own code, {@code null} if the answer was no envelope
 * @param message the service's own words, {@code null} if it gave none; credentials are blanked, and what repeats the request
 * @param requestId the service's id for the request, {@code null} if it gave none
 * @param retryAfter how long the service asks to wait, {@code null} if it does not
 * @param bodyExcerpt the beginning of a body that was no envelope, {@code null} if it was one
 * @param hint what the SDK makes of it, {@code null} if nothing beyond the service's words
 */
public record ApiFailure(
        int httpStatus,
        int status,
        @Nullable Integer code,
        @Nullable String message,
        @Nullable String requestId,
        @Nullable Duration retryAfter,
        @Nullable String bodyExcerpt,
        @Nullable String hint)
        implements Serializable {

    /**
     * Tells whether the service says by this that it did nothing. It does by all of 4xx except 408, by 503, by a redirect, and by
     * an envelope's code of its own, such as 40001. Of the other 5xx it is not known, nor of an envelope that contradicts itself.
     *
     * @return whether it is certain that the request in question was not carried out
     */
    public boolean saysNothingWasDone() {
        return switch (status) {
            case 503 -> true;
            case 303, 408 -> false;
            default -> status >= 300 && (status < 500 || status > 599);
        };
    }

    /**
     * Tells the failure in one line.
     *
     * @param call which call failed
     * @return a text for people
     */
    String describe(CallInfo call) {
        StringBuilder text =
                new StringBuilder(call.toString()).append(" was refused: HTTP ").append(httpStatus);
        if (code != null && code != httpStatus) {
            text.append(", code ").append(code);
        }
        if (message != null && !message.isBlank()) {
            text.append(": ").append(message);
        } else if (bodyExcerpt != null && !bodyExcerpt.isBlank()) {
            text.append(", the answer is not the service's JSON envelope but begins: ")
                    .append(bodyExcerpt);
        }
        if (requestId != null) {
            text.append(" [request ").append(requestId).append(']');
        }
        if (hint != null) {
            text.append(". ").append(hint);
        }
        if (call.mayHaveBeenSent() && saysNothingWasDone()) {
            text.append(". An earlier attempt may have been carried out");
        }
        return text.toString();
    }
}
