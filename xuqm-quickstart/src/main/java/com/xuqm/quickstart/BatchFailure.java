package com.xuqm.quickstart;

import com.xuqm.sdk.admin.AdminOperations;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmInterruptedException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;

/**
 * What the failure of a batch means.
 *
 * @param mayHaveBeenSent whether its recipients may have got the message; if not, they certainly did not
 * @param isLasting whether the next batch would fail for the same reason
 */
record BatchFailure(boolean mayHaveBeenSent, boolean isLasting) {

    static BatchFailure of(XuqmException failure) {
        return new BatchFailure(mayHaveBeenSent(failure), isLasting(failure));
    }

    private static boolean mayHaveBeenSent(XuqmException failure) {
        if (!AdminOperations.BATCH_SEND.id().equals(failure.operation())) {
            return false; // the sign-in before it failed, or the client was closed
        }
        if (failure instanceof XuqmApiException refused) {
            int status = refused.failure().effectiveStatus();
            return status >= 500 || status == 408; // who knows what it did before it failed; any other is a plain no
        }
        if (failure instanceof XuqmTransportException lost) {
            return lost.mayHaveBeenSent();
        }
        return failure instanceof XuqmDecodingException; // it answered with success, but in words we cannot read
    }

    private static boolean isLasting(XuqmException failure) {
        return failure instanceof XuqmUnauthorizedException
                || failure instanceof XuqmForbiddenException
                || failure instanceof XuqmConfigurationException
                || failure instanceof XuqmInterruptedException;
    }
}
