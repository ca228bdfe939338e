package com.xuqm.emulator.internal.auth;

/**
 * What a good token says.
 *
 * @param subject user id
 * @param appKey the application
 * @param generation generation of the account's tokens when it was given out
 * @param expiresAt when it expires, in epoch milliseconds
 * @param kind whom it was made for
 */
record TokenClaims(String subject, String appKey, long generation, long expiresAt, TokenKind kind) {}
