package com.xuqm.sdk.push;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Push}. */
public final class PushOperations {

    /** Registers a device. */
    public static final Operation REGISTER = Operation.builder("push.register", HttpMethod.POST, "/api/push/register")
            .build();

    /** Removes registrations. */
    public static final Operation UNREGISTER = Operation.builder(
                    "push.unregister", HttpMethod.DELETE, "/api/push/unregister")
            .build();

    /** Sends a push to a user's devices. */
    public static final Operation SEND =
            Operation.builder("push.send", HttpMethod.POST, "/api/push/send").build();

    /** Reports on a push. */
    public static final Operation RECEIVE_PUSH = Operation.builder(
                    "push.receivePush", HttpMethod.POST, "/api/push/receive-push")
            .build();

    /** Tells where pushes to a user go. */
    public static final Operation USER_STATUS = Operation.builder(
                    "push.userStatus", HttpMethod.GET, "/api/push/admin/user-status")
            .credential(CredentialKind.PLATFORM_TOKEN)
            .build();

    /** Lists what was done with devices. */
    public static final Operation DEVICE_LOGS = Operation.builder(
                    "push.deviceLogs", HttpMethod.GET, "/api/push/admin/device-logs")
            .credential(CredentialKind.PLATFORM_TOKEN)
            .build();

    /** Sends a test to a user's devices. */
    public static final Operation TEST_OFFLINE = Operation.builder(
                    "push.testOffline", HttpMethod.POST, "/api/push/admin/test-offline")
            .credential(CredentialKind.PLATFORM_TOKEN)
            .build();

    private PushOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(REGISTER, UNREGISTER, SEND, RECEIVE_PUSH, USER_STATUS, DEVICE_LOGS, TEST_OFFLINE);
    }
}
