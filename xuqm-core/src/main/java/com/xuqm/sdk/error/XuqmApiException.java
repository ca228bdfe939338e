package com.xuqm.sdk.error;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The service refused a request or failed to carry it out. The subclasses tell the usual kinds apart; a status that has none,
 * such as 418, is reported by this class itself.
 */
public class XuqmApiException extends XuqmException {

    private static final long serialVersionUID = 1;

    private final ApiFailure failure;

    /**
     * Creates a failure; prefer {@link #of}, which picks the subclass.
     *
     * @param call which call failed
     * @param failure what the service said
     */
    protected XuqmApiException(CallInfo call, ApiFailure failure) {
        super(failure.describe(call), call, null);
        this.failure = failure;
    }

    /**
     * Returns the exception of the kind that fits the status.
     *
     * @param call which call failed
     * @param failure what the service said
     * @return a subclass where there is one for the status
     */
    public static XuqmApiException of(CallInfo call, ApiFailure failure) {
        Checks.notNull("call", call);
        int status = Checks.notNull("failure", failure).status();
        return switch (status) {
            case 400, 413, 422 -> new XuqmBadRequestException(call, failure);
            case 401 -> new XuqmUnauthorizedException(call, failure);
            case 403 -> new XuqmForbiddenException(call, failure);
            case 404 -> new XuqmNotFoundException(call, failure);
            case 409 -> new XuqmConflictException(call, failure);
            case 429 -> new XuqmRateLimitedException(call, failure);
            default ->
                status >= 500 && status <= 599
                        ? new XuqmServerException(call, failure)
                        : new XuqmApiException(call, failure);
        };
    }

    /**
     * Returns all that the service said.
     *
     * @return the failure's parts
     */
    public ApiFailure failure() {
        return failure;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status line's code; 200 where the envelope alone reports the failure
     */
    public int httpStatus() {
        return failure.httpStatus();
    }

    /**
     * Returns the envelope's code.
     *
     * @return the code, or {@code null} if the answer was no envelope
     */
    public @Nullable Integer code() {
        return failure.code();
    }

    /**
     * Returns the service's own words.
     *
     * @return its message, with credentials and what repeats the request blanked, or {@code null}
     */
    public @Nullable String apiMessage() {
        return failure.message();
    }

    @Override
    public @Nullable String requestId() {
        return failure.requestId();
    }

    /**
     * Returns how long the service asks to wait.
     *
     * @return the wait, or {@code null} if the service named none
     */
    public @Nullable Duration retryAfter() {
        return failure.retryAfter();
    }
}
