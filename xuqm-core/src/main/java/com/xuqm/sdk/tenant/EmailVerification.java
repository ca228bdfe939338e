package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;

/**
 * Whether an address is verified. (The fields are assumed.)
 *
 * @param email the address; empty if the service does not say
 * @param verified whether the code was right
 */
public record EmailVerification(String email, boolean verified) {
    /** Sees to what is missing. */
    public EmailVerification {
        email = Received.orEmpty(email);
    }
}
