package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.disguise.Disguise;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an emulator in disguise signs its posts to webhooks. */
class DisguisedWebhooksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "webhook-headers, X-, hex, '', ms, false",
        "webhook-base64, X-Xuqm-, base64, '', ms, false",
        "webhook-upper-hex, X-Xuqm-, HEX, '', ms, false",
        "webhook-prefix, X-Xuqm-, hex, sha256=, ms, false",
        "webhook-seconds, X-Xuqm-, hex, '', s, false",
        "webhook-dot, X-Xuqm-, hex, '', ms, true",
        "'webhook-headers,webhook-base64,webhook-prefix,webhook-seconds,webhook-dot', X-, base64, sha256=, s, true"
    })
    void aPostIsSignedInAnotherWay(
            String disguise, String headers, String encoding, String prefix, String unit, boolean dotted)
            throws InterruptedException {
        try (Receiver receiver = new Receiver();
                XuqmEmulator emulator = XuqmEmulator.builder()
                        .disguise(Disguise.parse(disguise))
                        .start()) {
            Api admin = Api.admin(emulator);
            admin.post("/api/im/admin/webhooks", Api.json("url", receiver.url(), "secret", "s3cret"))
                    .data();
            admin.send("user_001", "hello").data();
            emulator.awaitWebhooks(Duration.ofMinutes(1));

            Receiver.Post post = receiver.posts().get(0);
            String time = post.headers().get(headers + "Timestamp");
            String nonce = post.headers().get(headers + "Nonce");
            byte[] code = mac(dotted ? time + "." + post.body() : time + "\n" + nonce + "\n" + post.body());
            assertThat(time).hasSize(unit.equals("s") ? 10 : 13);
            assertThat(post.headers().get(headers + "Signature")).isEqualTo(prefix + write(code, encoding));
        }
    }

    private static byte[] mac(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String write(byte[] code, String encoding) {
        return switch (encoding) {
            case "base64" -> Base64.getEncoder().encodeToString(code);
            case "HEX" -> HexFormat.of().withUpperCase().formatHex(code);
            default -> HexFormat.of().formatHex(code);
        };
    }
}
