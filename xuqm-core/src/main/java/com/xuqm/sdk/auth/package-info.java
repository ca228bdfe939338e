/**
 * Signing in: the signed login, UserSigs made and checked locally or by the service, and how requests are signed.
 *
 * <p>{@link com.xuqm.sdk.usersig.UserSig} works without a client.
 */
@NullMarked
package com.xuqm.sdk.auth;

import org.jspecify.annotations.NullMarked;
