package com.xuqm.sdk.routes;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link InternalRoutes}. */
public final class InternalRouteOperations {

    /** Tells what an IM token says. */
    public static final Operation RESOLVE_TOKEN = internal(
                    "internal.resolveToken", HttpMethod.POST, "/api/im/internal/presence/resolve-token")
            .retryClass(RetryClass.IDEMPOTENT)
            .build();

    /** Tells whether a user is connected. */
    public static final Operation PRESENCE = internal(
                    "internal.presence", HttpMethod.GET, "/api/im/internal/presence/users/{userId}")
            .build();

    /** Hands pushes over. */
    public static final Operation PUSH_NOTIFY = internal(
                    "internal.pushNotify", HttpMethod.POST, "/api/push/internal/notify")
            .build();

    /** Looks a vendor's push token up. */
    public static final Operation PUSH_DIAGNOSTICS = internal(
                    "internal.pushDiagnostics", HttpMethod.GET, "/api/push/internal/diagnostics/search")
            .build();

    /** Lists what was done with devices. */
    public static final Operation PUSH_DEVICE_LOGS = internal(
                    "internal.pushDeviceLogs", HttpMethod.GET, "/api/push/internal/device-logs")
            .build();

    /** Sends a test to a user's devices. */
    public static final Operation PUSH_TEST_OFFLINE = internal(
                    "internal.pushTestOffline", HttpMethod.POST, "/api/push/internal/test-offline")
            .build();

    private InternalRouteOperations() {}

    private static Operation.Builder internal(String id, HttpMethod method, String path) {
        return Operation.builder(id, method, path).credential(CredentialKind.INTERNAL_TOKEN);
    }

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(RESOLVE_TOKEN, PRESENCE, PUSH_NOTIFY, PUSH_DIAGNOSTICS, PUSH_DEVICE_LOGS, PUSH_TEST_OFFLINE);
    }
}
