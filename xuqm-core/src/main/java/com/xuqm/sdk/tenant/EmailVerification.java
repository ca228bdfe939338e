package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;

/**
 * Whether an address is verified. (The fields are assumed.)
 *
 * @param email the address; empty if the service does not say
 * @param verified whether the code was right
 */
public record EmailVerification(String email, boolean verified) {
    /** What the service leaves out is empty. */
    public EmailVerification {
        email = Received.orEmpty(email);
    }
}
