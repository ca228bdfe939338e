package com.xuqm.emulator.internal.usersig;

import org.jspecify.annotations.Nullable;

/** How UserSigs are written. */
public interface UserSigFormat {

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

    /**
     * Writes a UserSig.
     *
     * @param userId whom it signs in
     * @param issuedAt when it is made, in epoch seconds
     * @param expiresAt when it expires, in epoch seconds
     * @return the UserSig
     */
    String write(String userId, long issuedAt, long expiresAt);

    /**
     * Reads a UserSig.
     *
     * @param userSig the text
     * @return what it says, or null if it is none
     */
    @Nullable
    Claims read(String userSig);

    /**
     * What a UserSig must be, for people who sent something else.
     *
     * @return words that follow "it is not"
     */
    String demand();
}
