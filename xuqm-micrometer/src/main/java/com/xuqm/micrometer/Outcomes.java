package com.xuqm.micrometer;

import com.xuqm.sdk.call.CallListener.AttemptEnd;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmInterruptedException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of calls and attempts, in few words of which there is a bounded number. */
final class Outcomes {

    private Outcomes() {}

    /** One of nine words. */
    static String of(@Nullable XuqmException failure) {
        if (failure == null) {
            return "success";
        }
        if (failure instanceof XuqmSignInException) {
            return "sign_in";
        }
        if (failure instanceof XuqmApiException) {
            return "refused";
        }
        if (failure instanceof XuqmTimeoutException) {
            return "timeout";
        }
        if (failure instanceof XuqmInterruptedException) {
            return "interrupted";
        }
        if (failure instanceof XuqmTransportException transport) {
            return transport.kind() == Kind.CANCELLED ? "cancelled" : "transport";
        }
        if (failure instanceof XuqmDecodingException) {
            return "decoding";
        }
        return failure instanceof XuqmConfigurationException ? "configuration" : XuqmKeys.OTHER;
    }

    /** A status of HTTP; whatever else a peer writes there is one word. */
    static String status(@Nullable AttemptEnd end) {
        if (end == null || end.httpStatus() == 0) {
            return XuqmKeys.NONE;
        }
        return end.httpStatus() >= 100 && end.httpStatus() <= 599 ? Integer.toString(end.httpStatus()) : XuqmKeys.OTHER;
    }

    /** Why an attempt is no success: the status, or the kind of failure. */
    static String errorType(@Nullable AttemptEnd end) {
        if (end == null || (end.httpStatus() > 0 && end.httpStatus() < 400)) {
            return XuqmKeys.NONE;
        }
        if (end.httpStatus() > 0) {
            return status(end);
        }
        return end.failure() == null ? XuqmKeys.OTHER : lower(end.failure());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
