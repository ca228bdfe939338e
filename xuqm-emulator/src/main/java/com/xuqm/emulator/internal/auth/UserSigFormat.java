package com.xuqm.emulator.internal.auth;

import org.jspecify.annotations.Nullable;

/** How UserSigs are written. */
interface UserSigFormat {

    /**
     * What a UserSig says, and whether to believe it.
     *
     * @param userId whom it signs in
     * @param isOfApp whether it is for this application
     * @param issuedAt when it was made, in epoch seconds
     * @param expiresAt when it expires, in epoch seconds
     * @param genuine whether the signature is right
     */
    record Claims(String userId, boolean isOfApp, long issuedAt, long expiresAt, boolean genuine) {}

    String write(String userId, long issuedAt, long expiresAt);

    /** Reads a UserSig; null if it is none. */
    @Nullable
    Claims read(String userSig);

    /** What a UserSig must be, for people who sent something else. */
    String demand();
}
