package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link UserDevices}. */
public final class UserDeviceOperations {

    /** Lists the caller's devices. */
    public static final Operation LIST =
            Routes.token("userDevices.list", HttpMethod.GET, "/user/device/list", RetryClass.IDEMPOTENT);

    /** Removes a device. */
    public static final Operation REMOVE =
            Routes.token("userDevices.remove", HttpMethod.POST, "/user/device/remove", RetryClass.IDEMPOTENT);

    /** Signs a device out. */
    public static final Operation KICK =
            Routes.token("userDevices.kick", HttpMethod.POST, "/user/kick", RetryClass.IDEMPOTENT);

    private UserDeviceOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, REMOVE, KICK);
    }
}
