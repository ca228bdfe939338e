package com.xuqm.check.realtime;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;

/** Makes clients of an emulator's app. */
final class Clients {

    private Clients() {}

    static XuqmClientBuilder of(XuqmEmulator emulator) {
        return XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser());
    }
}
