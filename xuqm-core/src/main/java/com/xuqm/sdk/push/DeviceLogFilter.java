package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * Whose log is wanted; what is absent does not matter. (The parameters are assumed.)
 */
public final class DeviceLogFilter {

    private static final Members NONE = Members.named("userId", "deviceId");

    private final Members members;

    private DeviceLogFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static DeviceLogFilter none() {
        return new DeviceLogFilter(NONE);
    }

    /**
     * Returns the filter for the devices of one user.
     *
     * @param userId whose devices
     * @return the filter
     */
    public static DeviceLogFilter ofUser(String userId) {
        return none().withUserId(userId);
    }

    /**
     * Returns the filter for one device.
     *
     * @param deviceId which device
     * @return the filter
     */
    public static DeviceLogFilter ofDevice(String deviceId) {
        return none().withDeviceId(deviceId);
    }

    /** {@return whose devices, {@code null} for all} */
    public @Nullable String userId() {
        return members.find("userId");
    }

    /** {@return which device, {@code null} for all} */
    public @Nullable String deviceId() {
        return members.find("deviceId");
    }

    /**
     * Returns the same filter for the devices of one user.
     *
     * @param userId whose devices
     * @return a new filter
     */
    public DeviceLogFilter withUserId(String userId) {
        return new DeviceLogFilter(members.with("userId", Checks.id("userId", userId)));
    }

    /**
     * Returns the same filter for one device.
     *
     * @param deviceId which device
     * @return a new filter
     */
    public DeviceLogFilter withDeviceId(String deviceId) {
        return new DeviceLogFilter(members.with("deviceId", Checks.id("deviceId", deviceId)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeviceLogFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("DeviceLogFilter", "userId", "deviceId");
    }
}
