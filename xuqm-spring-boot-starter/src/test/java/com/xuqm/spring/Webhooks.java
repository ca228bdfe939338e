package com.xuqm.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts as the service does, without a web server. */
final class Webhooks {

    private Webhooks() {}

    static int post(WebhookDispatcher dispatcher, String secret) throws GeneralSecurityException {
        String timestamp = Long.toString(System.currentTimeMillis());
        String nonce = UUID.randomUUID().toString();
        byte[] body = ("{\"callbackId\":\"" + nonce
                        + "\",\"appKey\":\"ak_demo_chat\",\"event\":\"user.online\",\"createdAt\":1700000000000,\"data\":{}}")
                .getBytes(UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        mac.update((timestamp + "\n" + nonce + "\n").getBytes(UTF_8));
        return dispatcher
                .dispatch(
                        HttpHeaders.received(Map.of(
                                "X-Xuqm-Timestamp", timestamp,
                                "X-Xuqm-Nonce", nonce,
                                "X-Xuqm-Signature", HexFormat.of().formatHex(mac.doFinal(body)))),
                        body)
                .status();
    }
}
