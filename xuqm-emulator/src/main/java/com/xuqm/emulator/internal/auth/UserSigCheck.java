package com.xuqm.emulator.internal.auth;

import org.jspecify.annotations.Nullable;

/**
 * What is thought of a UserSig.
 *
 * @param problem why it is refused, null if it is good
 * @param expiresAt when it expires, in epoch milliseconds; null if that could not be read
 */
record UserSigCheck(@Nullable String problem, @Nullable Long expiresAt) {}
