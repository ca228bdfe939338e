package com.xuqm.sdk.push;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RemovedCount;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.Nonces;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;

/**
 * Push notifications. The documents disagree on whether these routes need a token; the SDK sends the IM token of the user as whom
 * the call is made.
 */
public final class Push {

    static {
        InnerAccess.grant(Push.class, Push::new);
    }

    private final Calls calls;

    Push(Calls calls) {
        this.calls = calls;
    }

    /**
     * Registers a device: {@code POST /api/push/register}.
     *
     * @param device the device and its user
     * @return the registered device
     */
    public Call<PushDevice> register(RegisterDevice device) {
        return calls.call(
                RequestSpec.of(PushOperations.REGISTER)
                        .json(Checks.notNull("device", device).members()),
                PushDevice.class);
    }

    /**
     * Removes the registrations of all devices of a user: {@code DELETE /api/push/unregister}. (The parameters are assumed.)
     *
     * @param userId the user
     * @return how many devices were removed
     */
    public Call<Integer> unregister(String userId) {
        return unregister(RequestSpec.of(PushOperations.UNREGISTER).query("userId", Checks.id("userId", userId)));
    }

    /**
     * Removes the registration of one device: {@code DELETE /api/push/unregister}. (The parameters are assumed.)
     *
     * @param userId the user
     * @param deviceId the device
     * @return how many devices were removed
     */
    public Call<Integer> unregister(String userId, String deviceId) {
        return unregister(RequestSpec.of(PushOperations.UNREGISTER)
                .query("userId", Checks.id("userId", userId))
                .query("deviceId", Checks.id("deviceId", deviceId)));
    }

    private Call<Integer> unregister(RequestSpec request) {
        return calls.<RemovedCount, Integer>call(request, RemovedCount.class, RemovedCount::removedCount);
    }

    /**
     * Reports what happened to a push on a device: {@code POST /api/push/receive-push}.
     *
     * @param receipt the device's report
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> receivePush(PushReceipt receipt) {
        return calls.callForNothing(RequestSpec.of(PushOperations.RECEIVE_PUSH)
                .json(Checks.notNull("receipt", receipt).members()));
    }

    /**
     * Tells where pushes to a user go: {@code GET /api/push/admin/user-status}. Needs a tenant's, an operator's or an
     * administrator's token.
     *
     * @param userId the user
     * @return the user's devices
     */
    public Call<UserPushStatus> userStatus(String userId) {
        return calls.call(
                RequestSpec.of(PushOperations.USER_STATUS).query("userId", Checks.id("userId", userId)),
                UserPushStatus.class);
    }

    /**
     * Lists what was done with devices: {@code GET /api/push/admin/device-logs}. Needs a tenant's, an operator's or an
     * administrator's token.
     *
     * @param filter whose log is wanted
     * @return the entries, the newest first (assumed)
     */
    public PagedCall<PushDeviceLog> deviceLogs(DeviceLogFilter filter) {
        Checks.notNull("filter", filter);
        return calls.pages(
                () -> RequestSpec.of(PushOperations.DEVICE_LOGS)
                        .query("userId", filter.userId())
                        .query("deviceId", filter.deviceId()),
                PushDeviceLog.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Sends a test to a user's devices: {@code POST /api/push/admin/test-offline}. Needs a tenant's, an operator's or an
     * administrator's token.
     *
     * @param test what to send
     * @return to how many devices it went
     */
    public Call<PushResult> testOffline(TestPush test) {
        return calls.call(
                RequestSpec.of(PushOperations.TEST_OFFLINE)
                        .json(Checks.notNull("test", test).members()),
                PushResult.class);
    }

    /**
     * Sends a push to all devices of a user: {@code POST /api/push/send}.
     *
     * <p>A push without a {@code clientMsgId} gets one, 32 random hexadecimal characters, the same for all attempts of one execution and
     * another for each execution.
     *
     * @param push what to send, and to whom
     * @return to how many devices it went
     */
    public Call<PushResult> send(SendPush push) {
        Checks.notNull("push", push);
        return calls.call(
                RequestSpec.of(PushOperations.SEND)
                        .jsonOfExecution(() ->
                                (push.clientMsgId() == null ? push.withClientMsgId(Nonces.next()) : push).members()),
                PushResult.class);
    }
}
