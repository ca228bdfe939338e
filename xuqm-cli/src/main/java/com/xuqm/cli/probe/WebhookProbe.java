package com.xuqm.cli.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.xuqm.cli.probe.WebhookInbox.Post;
import com.xuqm.cli.probe.Wire.Asked;
import com.xuqm.sdk.wire.CodeEncoding;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.SignedText;
import com.xuqm.sdk.wire.WireOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Has a webhook posted to this machine, and finds out how it is signed. */
final class WebhookProbe {

    private static final String SECRET = "secret";
    private static final String BODY = "{body}";
    private static final int HEX_LENGTH = 64;
    private static final int SECONDS_LENGTH = 10;
    private static final Pattern SIGNATURE =
            Pattern.compile("(.*?)([0-9a-f]{64}|[0-9A-F]{64}|[A-Za-z0-9+/]{43}=)", Pattern.DOTALL);
    private static final List<String> TEXTS = List.of(
            "{timestamp}\n{nonce}\n{body}",
            "{timestamp}.{body}",
            "{timestamp}.{nonce}.{body}",
            "{timestamp}\n{body}",
            "{timestamp}{nonce}{body}",
            "{timestamp}{body}",
            "{body}");

    private final Findings findings;
    private final Judgements judgements;
    private final SignInProbe door;
    private final UndoList undo;

    WebhookProbe(Findings findings, SignInProbe door, UndoList undo) {
        this.findings = findings;
        this.judgements = findings.judgements();
        this.door = door;
        this.undo = undo;
    }

    /** Returns the secret of a new webhook, null if there is none. */
    @Nullable
    String create(String url) throws IOException {
        Reply created = door.post(Asked.of("POST", "/api/im/admin/webhooks")
                .with(JsonNodeFactory.instance.objectNode().put("url", url).put("description", "xuqm doctor")));
        JsonNode webhook = findings.data(created);
        if (!created.isAccepted() || !webhook.path("id").isValueNode()) {
            return null;
        }
        undo.add(
                "the webhook " + webhook.path("id").asText(),
                Asked.of(
                        "DELETE",
                        "/api/im/admin/webhooks/"
                                + Wire.escaped(webhook.path("id").asText())));
        findings.shape("webhooks.create", created);
        return webhook.path(SECRET).isTextual() ? webhook.path(SECRET).asText() : null;
    }

    /** Looks at a post. Nothing is judged unless the signature is understood. */
    void judge(Post post, String secret) {
        String timestampName = header(post, ".*time.*");
        String nonceName = header(post, ".*nonce.*");
        String signatureName = header(post, ".*sign.*");
        if (timestampName == null || signatureName == null) {
            return;
        }
        String timestamp = value(post, timestampName);
        String nonce = nonceName == null ? "" : value(post, nonceName);
        Matcher signature = SIGNATURE.matcher(value(post, signatureName));
        if (!signature.matches()) {
            return;
        }
        CodeEncoding encoding = encoding(signature.group(2));
        byte[] code = encoding.decode(signature.group(2));
        for (String text : TEXTS) {
            byte[] signed = signed(text, timestamp, nonce, post.body());
            if (Arrays.equals(code, SignInProbe.hmac(secret, signed))) {
                headers(signatureName, timestampName, nonceName);
                form(text, encoding, signature.group(1), timestamp);
                return;
            }
        }
    }

    private static @Nullable String header(Post post, String pattern) {
        return post.headers().keySet().stream()
                .filter(name -> name.matches(pattern))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static String value(Post post, String header) {
        return String.valueOf(post.headers().get(header));
    }

    private static CodeEncoding encoding(String code) {
        if (code.length() != HEX_LENGTH) {
            return CodeEncoding.BASE64;
        }
        return code.matches("[0-9a-f]+") ? CodeEncoding.HEX : CodeEncoding.UPPER_HEX;
    }

    private static byte[] signed(String text, String timestamp, String nonce, byte[] body) {
        String head = SignedText.of(text.substring(0, text.length() - BODY.length()))
                .fill(Map.of("timestamp", timestamp, "nonce", nonce));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private void headers(String signature, String timestamp, @Nullable String nonce) {
        boolean isUsual = WireOption.WEBHOOK_SIGNATURE_HEADER.standard().equalsIgnoreCase(signature)
                && WireOption.WEBHOOK_TIMESTAMP_HEADER.standard().equalsIgnoreCase(timestamp)
                && (nonce == null || WireOption.WEBHOOK_NONCE_HEADER.standard().equalsIgnoreCase(nonce));
        if (!isUsual) {
            findings.correct(WireOption.WEBHOOK_SIGNATURE_HEADER, spelled(signature));
            findings.correct(WireOption.WEBHOOK_TIMESTAMP_HEADER, spelled(timestamp));
            if (nonce != null) {
                findings.correct(WireOption.WEBHOOK_NONCE_HEADER, spelled(nonce));
            }
        }
        if (isUsual) {
            judgements.held(Assumption.WEBHOOK_HEADERS, "one that was signed so came");
            return;
        }
        String[] targets = Assumption.WEBHOOK_HEADERS.targets();
        Map<String, Map<String, Object>> inSpec = new TreeMap<>();
        inSpec.put(targets[0], Map.of("name", spelled(signature)));
        inSpec.put(targets[1], Map.of("name", spelled(timestamp)));
        if (nonce != null) {
            inSpec.put(targets[2], Map.of("name", spelled(nonce)));
        }
        judgements.differs(
                Assumption.WEBHOOK_HEADERS, "they are " + spelled(signature) + " and " + spelled(timestamp), inSpec);
    }

    /** As headers are usually written: X-Signature. */
    private static String spelled(String header) {
        StringBuilder name = new StringBuilder();
        boolean isFirst = true;
        for (int i = 0; i < header.length(); i++) {
            char each = header.charAt(i);
            name.append(isFirst ? Character.toUpperCase(each) : each);
            isFirst = each == '-';
        }
        return name.toString();
    }

    private void form(String text, CodeEncoding encoding, String prefix, String timestamp) {
        String came = "one that was signed so came";
        SignedText usual = WireOption.WEBHOOK_TEXT.standard();
        findings.correct(WireOption.WEBHOOK_TEXT, SignedText.of(text));
        judgements.judge(
                Assumption.WEBHOOK_TEXT,
                usual.toString().equals(text) ? null : "it signs " + text.replace("\n", "\\n"),
                came);
        findings.correct(WireOption.WEBHOOK_ENCODING, encoding);
        judgements.judge(Assumption.WEBHOOK_ENCODING, encoding == CodeEncoding.HEX ? null : "it is " + encoding, came);
        findings.correct(WireOption.WEBHOOK_PREFIX, prefix);
        judgements.judge(Assumption.WEBHOOK_PREFIX, prefix.isEmpty() ? null : prefix + " stands before it", came);
        boolean isSeconds = timestamp.length() <= SECONDS_LENGTH;
        findings.correct(WireOption.WEBHOOK_UNIT, isSeconds ? EpochUnit.SECONDS : EpochUnit.MILLISECONDS);
        judgements.judge(Assumption.WEBHOOK_UNIT, isSeconds ? "it is in seconds" : null, came);
    }
}
