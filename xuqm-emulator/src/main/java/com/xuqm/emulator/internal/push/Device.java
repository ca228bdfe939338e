package com.xuqm.emulator.internal.push;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredDevice;
import com.xuqm.emulator.internal.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * A device that wants pushes.
 *
 * @param deviceId its id
 * @param owner whose it is
 * @param vendor its push service
 * @param token the token of that service
 * @param platform its platform, or null
 * @param registeredAt when it was registered last
 */
record Device(
        String deviceId,
        Account owner,
        String vendor,
        String token,
        @Nullable String platform,
        long registeredAt) {

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("deviceId", deviceId);
        json.addProperty("userId", owner.userId());
        json.addProperty("vendor", vendor);
        json.addProperty("platform", platform);
        json.addProperty("registeredAt", registeredAt);
        return json;
    }

    StoredDevice snapshot() {
        return new StoredDevice(deviceId, owner.userId(), vendor, token, platform);
    }
}
