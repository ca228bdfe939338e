package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs posts as the service does, with none of the SDK's code. */
public record Sender(String secret) {

    static final String SIGNATURE = "X-Xuqm-Signature";
    static final String TIMESTAMP = "X-Xuqm-Timestamp";
    static final String NONCE = "X-Xuqm-Nonce";

    String sign(String timestamp, String nonce, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.writeBytes((timestamp + "\n" + nonce + "\n").getBytes(UTF_8));
            message.writeBytes(body);
            return HexFormat.of().formatHex(mac.doFinal(message.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The headers as they come from the network, where nothing has checked them. */
    static HttpHeaders headers(String timestamp, String nonce, String signature) {
        return HttpHeaders.received(List.of(TIMESTAMP, timestamp, NONCE, nonce, SIGNATURE, signature));
    }

    HttpHeaders headers(long timestamp, String nonce, byte[] body) {
        String time = Long.toString(timestamp);
        return headers(time, nonce, sign(time, nonce, body));
    }
}
