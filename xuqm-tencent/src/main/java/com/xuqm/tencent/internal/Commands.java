package com.xuqm.tencent.internal;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;

/** Describes commands: each is a {@code POST} below {@code /v4}, proved by the administrator's UserSig. */
public final class Commands {

    /** With what every command proves itself. */
    private static final CredentialKind USER_SIG = CredentialKind.of("USER_SIG");

    private Commands() {}

    /** A command that may be repeated. */
    public static Operation idempotent(String id, String command) {
        return of(id, command, RetryClass.IDEMPOTENT);
    }

    /** A command that may do a thing twice. */
    public static Operation notIdempotent(String id, String command) {
        return of(id, command, RetryClass.NOT_IDEMPOTENT);
    }

    /** A command of any kind. */
    public static Operation of(String id, String command, RetryClass retryClass) {
        return Operation.builder(id, HttpMethod.POST, "/v4/" + command)
                .credential(USER_SIG)
                .retryClass(retryClass)
                .build();
    }
}
