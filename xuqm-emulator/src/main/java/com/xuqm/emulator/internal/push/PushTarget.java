package com.xuqm.emulator.internal.push;

/**
 * Where a push goes: one installation of an app, which belongs to one user at a time.
 *
 * @param vendor the push service
 * @param token the token of that service
 */
record PushTarget(String vendor, String token) {

    static PushTarget of(Device device) {
        return new PushTarget(device.vendor(), device.token());
    }
}
