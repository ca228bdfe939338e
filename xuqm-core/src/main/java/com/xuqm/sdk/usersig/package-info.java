/**
 * UserSig: the proof of who a user is that an application's own backend makes and the service believes. {@link
 * com.xuqm.sdk.usersig.UserSig} makes, checks and explains it, with or without a client; a {@link
 * com.xuqm.sdk.usersig.UserSigCodec} is one format of it.
 */
@NullMarked
@SdkModels
package com.xuqm.sdk.usersig;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
