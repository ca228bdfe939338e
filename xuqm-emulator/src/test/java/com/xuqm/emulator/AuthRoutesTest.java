package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(XuqmEmulatorExtension.class)
class AuthRoutesTest {

    private static final String ISSUE = "/api/im/admin/users/user_001/usersig";
    private static final String VERIFY = ISSUE + "/verify";

    private XuqmEmulator emulator;
    private Api admin;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
    }

    private Reply verify(String userSig) {
        return admin.post(VERIFY, Api.json("userSig", userSig));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Signs claims of any kind, as nobody in his right mind would. */
    private String sign(String header, String claims) {
        String signed = encode(header) + "." + encode(claims);
        return signed + "." + signature(signed);
    }

    private String signature(String signed) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(
                    emulator.appSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private String claims(String sub, String appKey, long issuedIn, long expiresIn) {
        long now = emulator.clock().instant().getEpochSecond();
        return "{\"sub\":\"" + sub + "\",\"appKey\":\"" + appKey + "\",\"iat\":" + (now + issuedIn) + ",\"exp\":"
                + (now + expiresIn) + "}";
    }

    @Test
    void aUserSigOfTheServerIsAJwtThatSignsIn() {
        Reply issued = admin.post(ISSUE, "{\"expireSeconds\":60}");

        String[] parts = issued.text("userSig").split("\\.", -1);
        assertThat(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        assertThat(signature(parts[0] + "." + parts[1])).isEqualTo(parts[2]);
        assertThat(issued.text("userId")).isEqualTo("user_001");
        assertThat(issued.number("expiresAt") - emulator.clock().millis()).isBetween(50_000L, 60_000L);
        Reply login = Api.anonymous(emulator)
                .post("/api/im/auth/login?appKey=ak_demo_chat&userId=user_001&userSig=" + issued.text("userSig"));
        assertThat(login.status()).isEqualTo(200);
    }

    @Test
    void aUserSigIsGoodForAWeekUnlessToldOtherwise() {
        Reply issued = admin.post(ISSUE);

        assertThat(issued.number("expiresAt") - emulator.clock().millis())
                .isBetween(
                        Duration.ofDays(7).toMillis() - 10_000,
                        Duration.ofDays(7).toMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"60\""})
    void aUserSigWithoutALifetimeIsRefused(String seconds) {
        assertThat(admin.post(ISSUE, "{\"expireSeconds\":" + seconds + "}").status())
                .isEqualTo(400);
    }

    @Test
    void whoHasNoAccountGetsNoUserSig() {
        assertThat(admin.post("/api/im/admin/users/ghost/usersig").status()).isEqualTo(404);
        assertThat(admin.post("/api/im/admin/users/ghost/usersig/verify", Api.json("userSig", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aGoodUserSigIsValid() {
        String userSig = sign("{\"typ\":\"JWT\",\"alg\":\"HS256\"}", claims("user_001", "ak_demo_chat", 0, 60));

        Reply reply = verify(userSig);

        assertThat(reply.object().get("valid").getAsBoolean()).isTrue();
        assertThat(reply.object().has("reason")).isFalse();
        assertThat(reply.number("expiresAt")).isGreaterThan(emulator.clock().millis());
    }

    @Test
    void aBadUserSigIsAnAnswerWithAReason() {
        String header = "{\"alg\":\"HS256\"}";
        String good = sign(header, claims("user_001", "ak_demo_chat", 0, 60));

        assertThat(verify(sign(header, claims("user_001", "ak_demo_chat", -60, -1)))
                        .text("reason"))
                .startsWith("expired at ");
        assertThat(verify(sign(header, claims("user_002", "ak_demo_chat", 0, 60)))
                        .text("reason"))
                .isEqualTo("it is for another user than user_001");
        assertThat(verify(sign(header, claims("user_001", "ak_other", 0, 60))).text("reason"))
                .isEqualTo("it is for another application than ak_demo_chat");
        assertThat(verify(sign(header, claims("user_001", "ak_demo_chat", 900, 960)))
                        .text("reason"))
                .isEqualTo("not yet valid: it was issued in the future");
        assertThat(verify(good.substring(0, good.length() - 2) + "AA").text("reason"))
                .startsWith("wrong signature");
        assertThat(verify("a.b.c").text("reason")).startsWith("malformed");
        assertThat(verify(sign(header, "{\"sub\":\"user_001\"}")).text("reason"))
                .startsWith("malformed");
        assertThat(verify("a.b.c").object().has("expiresAt")).isFalse();
    }

    @Test
    void anotherAlgorithmIsNoSignature() {
        String claims = claims("user_001", "ak_demo_chat", 0, 60);

        assertThat(verify(encode("{\"alg\":\"none\"}") + "." + encode(claims) + ".")
                        .text("reason"))
                .startsWith("wrong signature");
        assertThat(verify(sign("{\"alg\":\"none\"}", claims)).text("reason")).startsWith("wrong signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "-9223372036854775808"})
    void anAbsurdExpiryIsNoDefect(String expiry) {
        String claims = "{\"sub\":\"user_001\",\"appKey\":\"ak_demo_chat\",\"iat\":0,\"exp\":" + expiry + "}";

        Reply reply = verify(sign("{\"alg\":\"HS256\"}", claims));

        assertThat(reply.object().get("valid").getAsBoolean()).isEqualTo(!expiry.startsWith("-"));
    }

    @Test
    void theUserSigToVerifyIsNeeded() {
        assertThat(admin.post(VERIFY, "{}").message()).isEqualTo("field userSig is missing");
    }

    @Test
    void thePlatformTokenIsNoTokenOfAUser() {
        Reply token = admin.get("/api/im/platform-events/token");

        assertThat(token.number("expiresAt")).isPositive();
        assertThat(Api.withToken(emulator, token.text("token"))
                        .get("/api/im/groups")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theDemoApplicationRenewsTheTokenOfItsUser() {
        Api demo = Api.withToken(emulator, emulator.issueDemoToken("user_001"));

        Reply renewed = demo.post("/api/demo/auth/refresh-im?appKey=ak_demo_chat");

        assertThat(renewed.number("imTokenExpiresAt")).isPositive();
        assertThat(Api.withToken(emulator, renewed.text("imToken"))
                        .get("/api/im/groups")
                        .status())
                .isEqualTo(200);
        assertThat(Api.as(emulator, "user_001")
                        .post("/api/demo/auth/refresh-im")
                        .status())
                .isEqualTo(401);
    }
}
