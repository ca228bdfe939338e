package com.xuqm.sdk.routes;

import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.push.DeviceLogFilter;
import com.xuqm.sdk.push.PushDeviceLog;
import com.xuqm.sdk.push.PushResult;
import com.xuqm.sdk.push.SendPush;
import com.xuqm.sdk.push.TestPush;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The service's internal routes. Not for ordinary clients: they need the {@code internalToken} of the client's builder, and the
 * vendor may change them at any time.
 */
public final class InternalRoutes {

    static {
        InnerAccess.grant(InternalRoutes.class, InternalRoutes::new);
    }

    /** The most pushes that one call hands over (assumed). */
    public static final int MAX_PUSHES_PER_CALL = 500;

    private final Calls calls;

    InternalRoutes(Calls calls) {
        this.calls = calls;
    }

    /**
     * Tells what an IM token says: {@code POST /api/im/internal/presence/resolve-token}.
     *
     * @param token the token
     * @return whose it is, if it is good
     */
    public Call<ResolvedToken> resolveToken(String token) {
        return calls.call(
                RequestSpec.of(InternalRouteOperations.RESOLVE_TOKEN)
                        .json(Map.of("token", Checks.notBlank("token", token))),
                ResolvedToken.class);
    }

    /**
     * Tells whether a user is connected: {@code GET /api/im/internal/presence/users/{userId}}.
     *
     * @param userId the user
     * @return the user's connections
     */
    public Call<PresenceInfo> presence(String userId) {
        return calls.call(RequestSpec.of(InternalRouteOperations.PRESENCE).path("userId", userId), PresenceInfo.class);
    }

    /**
     * Hands pushes over, as the IM service does for users who are offline: {@code POST /api/push/internal/notify}.
     *
     * @param pushes 1 to {@value #MAX_PUSHES_PER_CALL} pushes
     * @return how many were taken, and whose were not and why
     */
    public Call<BatchResult> pushNotify(Collection<SendPush> pushes) {
        List<SendPush> all = Checks.elements("pushes", pushes);
        Checks.size("pushes", all, MAX_PUSHES_PER_CALL);
        return calls.call(
                RequestSpec.of(InternalRouteOperations.PUSH_NOTIFY)
                        .json(Map.of(
                                "notifications",
                                all.stream().map(InnerAccess::members).toList())),
                BatchResult.class);
    }

    /**
     * Looks a vendor's push token up: {@code GET /api/push/internal/diagnostics/search}. The documents put the token into the
     * query.
     *
     * @param pushToken the vendor's token of a device
     * @return the device and what was done with it
     */
    public Call<PushDiagnostics> pushDiagnostics(String pushToken) {
        return calls.call(
                RequestSpec.of(InternalRouteOperations.PUSH_DIAGNOSTICS)
                        .query("token", Checks.notBlank("pushToken", pushToken)),
                PushDiagnostics.class);
    }

    /**
     * Lists what was done with devices: {@code GET /api/push/internal/device-logs}.
     *
     * @param filter whose log is wanted
     * @return the entries, the newest first (assumed)
     */
    public PagedCall<PushDeviceLog> pushDeviceLogs(DeviceLogFilter filter) {
        Checks.notNull("filter", filter);
        return calls.pages(
                () -> RequestSpec.of(InternalRouteOperations.PUSH_DEVICE_LOGS)
                        .query("userId", filter.userId())
                        .query("deviceId", filter.deviceId()),
                PushDeviceLog.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Sends a test to a user's devices: {@code POST /api/push/internal/test-offline}.
     *
     * @param test what to send
     * @return to how many devices it went
     */
    public Call<PushResult> pushTestOffline(TestPush test) {
        return calls.call(
                RequestSpec.of(InternalRouteOperations.PUSH_TEST_OFFLINE)
                        .json(InnerAccess.members(Checks.notNull("test", test))),
                PushResult.class);
    }
}
