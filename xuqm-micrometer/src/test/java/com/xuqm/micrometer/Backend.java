package com.xuqm.micrometer;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.call.RetryPolicy;
import java.time.Duration;

/** Clients of an emulator. */
final class Backend {

    private Backend() {}

    static XuqmClientBuilder client(XuqmEmulator emulator) {
        return XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser())
                .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO));
    }
}
