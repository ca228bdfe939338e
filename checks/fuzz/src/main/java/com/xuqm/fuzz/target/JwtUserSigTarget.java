package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.usersig.JwtUserSigCodec;
import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Checks UserSigs that are JWTs. They are any text, or a header and claims of any text that are then signed with the right key, so
 * that the reader of the claims is reached too.
 */
public final class JwtUserSigTarget implements FuzzTarget {

    private static final String SECRET = "fuzz-secret-marker";
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final JwtUserSigCodec codec =
            new JwtUserSigCodec("ak", new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, SECRET.getBytes(UTF_8)));

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        String userSig = in.choice(2) == 0 ? in.restAsText(false) : signed(in);
        UserSigCheck check = codec.verify("user_001", userSig, NOW);
        Property.holds(!check.detail().contains(SECRET), "the secret is not shown");
        Property.holds(!check.detail().contains("\n"), "the detail is one line");
        if (believed(check.reason())) {
            int dot = userSig.lastIndexOf('.');
            byte[] code = Hmac.sha256(SECRET, userSig.substring(0, dot).getBytes(UTF_8));
            byte[] presented = Base64.getUrlDecoder().decode(userSig.substring(dot + 1));
            Property.holds(MessageDigest.isEqual(code, presented), "nothing is believed without its signature");
        }
        if (check.isValid()) {
            Property.holds(NOW.isBefore(check.expiresAt()), "what is valid has not expired");
        }
    }

    private static boolean believed(Reason reason) {
        return reason != Reason.MALFORMED && reason != Reason.WRONG_SIGNATURE;
    }

    private static String signed(Input in) {
        String header = in.line();
        String signed = BASE64.encodeToString(header.getBytes(ISO_8859_1)) + "." + BASE64.encodeToString(in.rest());
        return signed + "." + BASE64.encodeToString(Hmac.sha256(SECRET, signed.getBytes(ISO_8859_1)));
    }

    @Override
    public List<byte[]> seeds() {
        String header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}\n";
        return List.of(
                Input.seed(codec.generate("user_001", NOW, NOW.plusSeconds(60)), 0),
                Input.seed(
                        header + "{\"sub\":\"user_001\",\"appKey\":\"ak\",\"iat\":1777896000,\"exp\":1777896060}", 1),
                Input.seed(header + "{\"sub\":\"\\u0061\",\"nbf\":1,\"x\":{\"y\":[1.5e3,true,null]}}", 1),
                Input.seed("{\"alg\":\"none\"}\n{}", 1));
    }
}
