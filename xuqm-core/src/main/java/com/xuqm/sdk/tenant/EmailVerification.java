package com.xuqm.sdk.tenant;

/**
 * Whether an address is verified. (The fields are assumed.)
 *
 * @param email the address
 * @param verified whether the code was right
 */
public record EmailVerification(String email, boolean verified) {}
