package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A device that is to receive pushes. (The fields are assumed.)
 */
public final class RegisterDevice {

    private static final Members NONE = Members.named("userId", "vendor", "token", "deviceId", "platform");

    private final Members members;

    private RegisterDevice(Members members) {
        this.members = members;
    }

    /**
     * Returns a device with what is required.
     *
     * @param userId the user of the device
     * @param vendor who delivers to the device
     * @param token the vendor's token of the device, not blank
     * @return the device
     */
    public static RegisterDevice of(String userId, PushVendor vendor, String token) {
        Checks.id("userId", userId);
        Checks.notNull("vendor", vendor);
        return new RegisterDevice(NONE.of(userId, vendor, Checks.notBlank("token", token), null, null));
    }

    /** {@return the user of the device} */
    public String userId() {
        return members.require("userId");
    }

    /** {@return who delivers to the device} */
    public PushVendor vendor() {
        return members.require("vendor");
    }

    /** {@return the vendor's token of the device: a secret} */
    public String token() {
        return members.require("token");
    }

    /** {@return the device's id, {@code null} to let the service choose} */
    public @Nullable String deviceId() {
        return members.find("deviceId");
    }

    /** {@return the device's system, {@code null} if it does not matter} */
    public @Nullable PushPlatform platform() {
        return members.find("platform");
    }

    /**
     * Returns the same device with an id of the app's choice.
     *
     * @param deviceId the device's id
     * @return a new request
     */
    public RegisterDevice withDeviceId(String deviceId) {
        return new RegisterDevice(members.with("deviceId", Checks.id("deviceId", deviceId)));
    }

    /**
     * Returns the same device with its system.
     *
     * @param platform the device's system
     * @return a new request
     */
    public RegisterDevice withPlatform(PushPlatform platform) {
        return new RegisterDevice(members.with("platform", Checks.notNull("platform", platform)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterDevice that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return members.show("RegisterDevice", "userId", "vendor", "deviceId", "platform");
    }
}
