package com.xuqm.sdk.wire;

/** The formats of UserSigs that the SDK knows. */
public enum UserSigFormat {
    /** A JWT that is signed with HS256. */
    JWT,
    /** Tencent's TLSSigAPIv2, which needs {@link WireOption#USERSIG_SDK_APP_ID}. */
    TLS
}
