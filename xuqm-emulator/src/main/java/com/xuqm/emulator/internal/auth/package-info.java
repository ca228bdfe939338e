/**
 * Proof of identity: the login signature, UserSig and tokens, and the operations {@code auth.*}. Written
 * apart from the SDK on purpose: a mistake on one side must not be hidden by the same one on the other.
 */
@NullMarked
package com.xuqm.emulator.internal.auth;

import org.jspecify.annotations.NullMarked;
