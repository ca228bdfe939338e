package com.xuqm.emulator.internal.auth;

/**
 * How a service wants a login proved.
 *
 * @param encoding how the signature is written
 * @param seconds whether the time is in seconds rather than in milliseconds
 * @param withProfile whether nickname and avatar, both empty, are signed after the user
 * @param tlsUserSigs whether a UserSig is one of TLSSigAPIv2 rather than a JWT
 */
public record ProofForm(CodeText encoding, boolean seconds, boolean withProfile, boolean tlsUserSigs) {

    /** What is assumed. */
    public static final ProofForm STANDARD = new ProofForm(CodeText.HEX, false, false, false);
}
