package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.usersig.UserSigExplanation;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Checks UserSigs of TLSSigAPIv2. They are any text, or any document that is compressed and encoded as one, so that what reads the
 * document is reached; and some of these documents are signed with the right key.
 */
public final class TlsUserSigTarget implements FuzzTarget {

    private static final String SECRET = "fuzz-secret-marker";
    private static final long APP = 1_400_000_000L;
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final TlsSigV2Codec codec = TlsSigV2Codec.of(APP, SECRET);

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        String userSig = switch (in.choice(3)) {
            case 0 -> in.restAsText(false);
            case 1 -> encoded(in.choice(10), in.rest());
            default -> signed(in);
        };
        UserSigCheck check = codec.verify("user_001", userSig, NOW);
        UserSigExplanation explanation = UserSig.explain(userSig);
        String shown = check + " " + explanation;
        // the fuzzer watches what is compared, and learns the secret: whoever sends it may be shown it
        boolean sent = new String(input, ISO_8859_1).contains(SECRET);
        Property.holds(sent || !shown.contains(SECRET), "the secret is not shown");
        Property.holds(shown.indexOf('\u001b') < 0, "no terminal is given orders");
        if (check.isValid()) {
            Property.holds(NOW.isBefore(check.expiresAt()), "what is valid has not expired");
            Property.holds(
                    explanation.format() == UserSigExplanation.Format.TLS_SIG_API_V2, "what is valid is understood");
        }
    }

    /** Encodes a document as the format wants it. */
    private static String encoded(int level, byte[] document) {
        Deflater deflater = new Deflater(level);
        deflater.setInput(document);
        deflater.finish();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        while (!deflater.finished()) {
            compressed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return Base64.getEncoder()
                .encodeToString(compressed.toByteArray())
                .replace('+', '*')
                .replace('/', '-')
                .replace('=', '_');
    }

    /** Signs a document made of lines: identifier, time, life, and what else is to be in it. */
    private static String signed(Input in) {
        String identifier = in.line();
        String time = in.line();
        String expire = in.line();
        String text = "TLS.identifier:" + identifier + "\nTLS.sdkappid:" + APP + "\nTLS.time:" + time + "\nTLS.expire:"
                + expire + "\n";
        String code = Base64.getEncoder().encodeToString(Hmac.sha256(SECRET, text.getBytes(UTF_8)));
        String document = "{\"TLS.ver\":\"2.0\",\"TLS.identifier\":\"" + identifier + "\",\"TLS.sdkappid\":" + APP
                + ",\"TLS.expire\":" + expire + ",\"TLS.time\":" + time + ",\"TLS.sig\":\"" + code + "\""
                + in.restAsText(false) + "}";
        return encoded(6, document.getBytes(UTF_8));
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Input.seed(codec.generate("user_001", NOW, NOW.plusSeconds(60)), 0),
                Input.seed("{\"TLS.ver\":\"2.0\",\"TLS.identifier\":\"user_001\",\"TLS.sig\":\"AA==\"}", 1, 9),
                Input.seed("0".repeat(2_000), 1, 9),
                Input.seed("user_001\n1777896000\n60\n", 2),
                Input.seed("user_001\n1777896000\n60\n,\"TLS.userbuf\":\"AAAA\"", 2));
    }
}
