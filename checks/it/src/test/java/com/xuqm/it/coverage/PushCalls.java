package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.push.DeviceLogFilter;
import com.xuqm.sdk.push.PushReceipt;
import com.xuqm.sdk.push.PushReceiptEvent;
import com.xuqm.sdk.push.PushVendor;
import com.xuqm.sdk.push.RegisterDevice;
import com.xuqm.sdk.push.SendPush;
import com.xuqm.sdk.push.TestPush;
import java.util.List;
import java.util.Map;

/** Calls push, and the internal routes. */
final class PushCalls {

    private PushCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm, XuqmEmulator service) {
        sections.put("push", () -> push(xuqm, service));
    }

    private static void push(XuqmClient xuqm, XuqmEmulator service) {
        xuqm.push()
                .register(
                        RegisterDevice.of("user_001", PushVendor.FCM, "token-1").withDeviceId("phone-1"))
                .execute();
        String push = xuqm.push()
                .send(SendPush.of("user_001", "Hi", "there").withPayload(Map.of("chatId", "user_002")))
                .execute()
                .pushId();
        xuqm.push()
                .receivePush(PushReceipt.of(push, "phone-1", PushReceiptEvent.CLICKED))
                .execute();
        assertThat(xuqm.push().userStatus("user_001").execute().deviceCount()).isEqualTo(1);
        assertThat(xuqm.push().deviceLogs(DeviceLogFilter.ofUser("user_001")).all())
                .isNotEmpty();
        xuqm.push().testOffline(TestPush.of("user_001")).execute();

        assertThat(xuqm.internalRoutes()
                        .resolveToken(service.issueToken("user_001"))
                        .execute()
                        .userId())
                .isEqualTo("user_001");
        xuqm.internalRoutes().presence("user_001").execute();
        xuqm.internalRoutes()
                .pushNotify(List.of(SendPush.of("user_001", "Hi", "again")))
                .execute();
        assertThat(xuqm.internalRoutes().pushDiagnostics("token-1").execute().found())
                .isTrue();
        assertThat(xuqm.internalRoutes().pushDeviceLogs(DeviceLogFilter.none()).all())
                .isNotEmpty();
        xuqm.internalRoutes()
                .pushTestOffline(TestPush.of("user_001", "Test", "only"))
                .execute();

        assertThat(xuqm.push().unregister("user_001", "phone-1").execute()).isEqualTo(1);
    }
}
