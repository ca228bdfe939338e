package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.MaximPaging;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.request.InnerAccess;

/**
 * The devices of a user.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/user.
 */
public final class UserDevices {

    static {
        InnerAccess.grant(UserDevices.class, UserDevices::new);
    }

    private final Calls calls;

    UserDevices(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the caller's devices: {@code GET /user/device/list}.
     *
     * @return the devices
     */
    public PagedCall<UserDevice> list() {
        return calls.pages(() -> RequestSpec.of(UserDeviceOperations.LIST), UserDevice.class, MaximPaging.CURSOR_ALONE);
    }

    /**
     * Removes a device: {@code POST /user/device/remove}.
     *
     * @param deviceNumber the number of the device
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> remove(int deviceNumber) {
        return calls.call(
                RequestSpec.of(UserDeviceOperations.REMOVE).query("device_sn", deviceNumber), AnswerShape.DEED);
    }

    /**
     * Signs a device out: {@code POST /user/kick}.
     *
     * @param deviceNumber the number of the device
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> kick(int deviceNumber) {
        return calls.call(RequestSpec.of(UserDeviceOperations.KICK).query("device_sn", deviceNumber), AnswerShape.DEED);
    }

    /**
     * Signs all devices of the caller out: {@code POST /user/kick}.
     *
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> kickAll() {
        return calls.call(RequestSpec.of(UserDeviceOperations.KICK), AnswerShape.DEED);
    }
}
