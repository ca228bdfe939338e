package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import com.xuqm.sdk.webhook.receive.ReplayGuard;
import com.xuqm.sdk.webhook.receive.WebhookCheck;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Posts with any headers and any body to a webhook. What is believed was signed, and both ways to verify agree. */
public final class WebhookTarget implements FuzzTarget {

    private static final String SECRET = "fuzz-secret-marker";
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final String[] NAMES = {"X-Xuqm-Timestamp", "X-Xuqm-Nonce", "X-Xuqm-Signature", "Content-Length"};

    private final WebhookVerifier verifier = WebhookVerifier.builder()
            .secret(SECRET)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .maxBodyBytes(2_000)
            .replayGuard(new Forgetful())
            .build();

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        boolean sign = in.choice(2) == 1;
        List<String> fields = new ArrayList<>();
        for (int i = in.choice(8); i > 0; i--) {
            fields.add(NAMES[in.choice(NAMES.length)]);
            fields.add(in.line());
        }
        byte[] body = in.rest();
        if (sign) {
            HttpHeaders headers = HttpHeaders.received(fields);
            fields.add("X-Xuqm-Signature");
            fields.add(HexFormat.of().formatHex(code(headers, body)));
        }
        HttpHeaders headers = HttpHeaders.received(fields);
        WebhookCheck check = verifier.verify(headers, body);
        WebhookCheck streamed;
        try {
            streamed = verifier.verify(headers, new ByteArrayInputStream(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean liesAboutLength = headers.contains("Content-Length");
        Property.holds(liesAboutLength || check.reason() == streamed.reason(), "both ways to verify agree");
        Property.holds(!check.toString().contains(SECRET), "the secret is not shown");
        if (check.isValid()) {
            String signature = String.valueOf(headers.first("X-Xuqm-Signature"));
            byte[] presented = HexFormat.of().parseHex(signature.trim());
            Property.holds(MessageDigest.isEqual(presented, code(headers, body)), "what is believed was signed");
            Property.holds(headers.all("X-Xuqm-Signature").size() == 1, "one signature is one");
        }
    }

    private static byte[] code(HttpHeaders headers, byte[] body) {
        String before = trimmed(headers, "X-Xuqm-Timestamp") + "\n" + trimmed(headers, "X-Xuqm-Nonce") + "\n";
        byte[] prefix = before.getBytes(ISO_8859_1);
        byte[] message = new byte[prefix.length + body.length];
        System.arraycopy(prefix, 0, message, 0, prefix.length);
        System.arraycopy(body, 0, message, prefix.length, body.length);
        return Hmac.sha256(SECRET, message);
    }

    private static String trimmed(HttpHeaders headers, String name) {
        String value = headers.first(name);
        return value == null ? "" : value.trim();
    }

    @Override
    public List<byte[]> seeds() {
        String millis = Long.toString(NOW.toEpochMilli());
        byte[] honest = join(new byte[] {1, 2, 0}, millis + "\n", new byte[] {1}, "nonce-1\n{\"event\":\"x\"}");
        byte[] unsigned = join(new byte[] {0, 2, 0}, millis + "\n", new byte[] {1}, "nonce-1\n{}");
        return List.of(honest, unsigned, new byte[] {0}, join(new byte[] {1, 1, 3}, "99999999999\n", new byte[0], "x"));
    }

    /** Knows nothing, so that one input says the same each time; what guards are for has tests of its own. */
    private static final class Forgetful implements ReplayGuard {

        @Override
        public ClaimResult claim(String nonce, Lease lease, Instant until) {
            return ClaimResult.NEW;
        }

        @Override
        public boolean confirm(String nonce, Lease lease) {
            return true;
        }

        @Override
        public void release(String nonce, Lease lease) {}
    }

    private static byte[] join(byte[] first, String second, byte[] third, String fourth) {
        String all = new String(first, ISO_8859_1) + second + new String(third, ISO_8859_1) + fourth;
        return all.getBytes(ISO_8859_1);
    }
}
