/**
 * Signing in: the signed login, UserSigs made and checked locally or by the service, and how requests are signed.
 *
 * <p>{@link com.xuqm.sdk.usersig.UserSig} works without a client.
 */
@NullMarked
@SdkModels
package com.xuqm.sdk.auth;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
