package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(XuqmEmulatorExtension.class)
class LoginTest {

    private static final String PATH = "/api/im/auth/login?appKey=ak_demo_chat&userId=user_001";

    private XuqmEmulator emulator;
    private Api nobody;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        nobody = Api.anonymous(running);
    }

    private Reply login(String... headers) {
        return nobody.call("POST", PATH, null, headers);
    }

    @Test
    void aSignedLoginGivesATokenThatOtherRoutesAccept() {
        Reply login = login(Signer.headers(emulator, "user_001"));

        assertThat(login.number("expiresAt")).isGreaterThan(emulator.clock().millis());
        Reply profile =
                Api.withToken(emulator, login.text("token")).get("/api/im/accounts/user_001?appKey=ak_demo_chat");
        assertThat(profile.text("nickname")).isEqualTo("Alice");
    }

    @Test
    void theSignatureIsTheOneOfTheDocuments() {
        // Made with: printf 'ak_demo_chat\nuser_001\n1777248000000\n0f1e2d3c4b5a69788796a5b4c3d2e1f0' |
        // openssl dgst -sha256 -hmac as_demo_0123456789abcdef0123456789abcdef
        String known = "b7a3510f2db0e1658c953f537e5a9a2f172fe22b1ee2ea928bea7de6454ab792";
        emulator.clockSkew(Duration.between(Instant.now(), Instant.ofEpochMilli(1777248000000L)));

        Reply login = login(
                "X-App-Timestamp", "1777248000000",
                "X-App-Nonce", "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                "X-App-Signature", known);

        assertThat(login.status()).isEqualTo(200);
    }

    @Test
    void theOlderNameOfTheAppParameterWorksToo() {
        Reply login = nobody.call(
                "POST",
                "/api/im/auth/login?appId=ak_demo_chat&userId=user_001",
                null,
                Signer.headers(emulator, "user_001"));

        assertThat(login.status()).isEqualTo(200);
    }

    @Test
    void bothNamesMayBeSentIfTheyAgree() {
        String query = "?appKey=ak_demo_chat&appId=ak_demo_chat&userId=user_001";
        Reply login = nobody.call("POST", "/api/im/auth/login" + query, null, Signer.headers(emulator, "user_001"));

        assertThat(login.status()).isEqualTo(200);
    }

    @Test
    void bothNamesWithDifferentValuesAreRefused() {
        Reply login = nobody.post("/api/im/auth/login?appKey=ak_demo_chat&appId=ak_other&userId=user_001");

        assertThat(login.status()).isEqualTo(400);
        assertThat(login.message()).contains("appKey and appId differ");
    }

    @Test
    void aLoginWithoutSignatureAndUserSigIsRefused() {
        Reply login = login();

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message())
                .isEqualTo("nothing proves who signs in: send the parameter userSig, or the headers"
                        + " X-App-Timestamp, X-App-Nonce and X-App-Signature");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void eachMissingHeaderIsNamed(int index) {
        String[] headers = Signer.headers(emulator, "user_001");
        String missing = headers[index];
        String[] rest = new String[4];
        for (int i = 0, j = 0; i < 6; i += 2) {
            if (i != index) {
                rest[j++] = headers[i];
                rest[j++] = headers[i + 1];
            }
        }

        Reply login = login(rest);

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message()).isEqualTo(missing + " is missing");
    }

    @Test
    void aWrongSecretIsRefused() {
        String timestamp = Long.toString(emulator.clock().millis());
        String nonce = Signer.nonce();
        String signature = Signer.signature("another secret", emulator.appKey(), "user_001", timestamp, nonce);

        Reply login = login("X-App-Timestamp", timestamp, "X-App-Nonce", nonce, "X-App-Signature", signature);

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message()).startsWith("X-App-Signature is wrong");
    }

    @Test
    void theSignatureOfAnotherUserIsRefused() {
        Reply login = login(Signer.headers(emulator, "user_002"));

        assertThat(login.status()).isEqualTo(401);
    }

    @Test
    void anUpperCaseSignatureIsRefused() {
        String[] headers = Signer.headers(emulator, "user_001");
        headers[5] = headers[5].toUpperCase(java.util.Locale.ROOT);

        assertThat(login(headers).status()).isEqualTo(401);
    }

    @Test
    void aNonceIsGoodOnce() {
        String[] headers = Signer.headers(emulator, "user_001");

        assertThat(login(headers).status()).isEqualTo(200);
        Reply replay = login(headers);

        assertThat(replay.status()).isEqualTo(401);
        assertThat(replay.message()).isEqualTo("X-App-Nonce was used before");
    }

    @Test
    void aForgedRequestDoesNotUseUpTheNonce() {
        String[] headers = Signer.headers(emulator, "user_001");
        String[] forged = headers.clone();
        forged[5] = "00".repeat(32);

        assertThat(login(forged).message()).startsWith("X-App-Signature is wrong");
        assertThat(login(headers).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {299, -299})
    void aClockThatIsAlmostFiveMinutesOffIsAccepted(long seconds) {
        long timestamp = emulator.clock().millis() + seconds * 1000;

        assertThat(login(Signer.headers(emulator, "user_001", timestamp, Signer.nonce()))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {600, -600})
    void aClockThatIsTenMinutesOffIsRefusedAndToldSo(long seconds) {
        long timestamp = emulator.clock().millis() + seconds * 1000;

        Reply login = login(Signer.headers(emulator, "user_001", timestamp, Signer.nonce()));

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message())
                .startsWith("X-App-Timestamp is ")
                .contains(seconds > 0 ? "ahead of the server's clock" : "behind the server's clock")
                .contains("outside the accepted window of 300 s");
    }

    @Test
    void aTimestampInSecondsIsOutsideTheWindow() {
        long seconds = emulator.clock().millis() / 1000;

        Reply login = login(Signer.headers(emulator, "user_001", seconds, Signer.nonce()));

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message()).contains("outside the accepted window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "-1", "1e12", "99999999999999999999"})
    void aTimestampThatIsNoneIsRefused(String timestamp) {
        String nonce = Signer.nonce();
        String signature = Signer.signature(emulator.appSecret(), emulator.appKey(), "user_001", timestamp, nonce);

        Reply login = login("X-App-Timestamp", timestamp, "X-App-Nonce", nonce, "X-App-Signature", signature);

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message()).isEqualTo("X-App-Timestamp must be epoch milliseconds");
    }

    @Test
    void anotherApplicationIsUnknown() {
        Reply login = nobody.post("/api/im/auth/login?appKey=ak_other&userId=user_001");

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message()).isEqualTo("no such application: ak_other");
    }

    @Test
    void theApplicationAndTheUserMustBeNamed() {
        assertThat(nobody.post("/api/im/auth/login?userId=user_001").message())
                .isEqualTo("parameter appKey is missing");
        assertThat(nobody.post("/api/im/auth/login?appKey=ak_demo_chat").message())
                .isEqualTo("parameter userId is missing");
    }

    @Test
    void whoHasNoAccountCannotSignIn() {
        Reply login = nobody.call(
                "POST", "/api/im/auth/login?appKey=ak_demo_chat&userId=ghost", null, Signer.headers(emulator, "ghost"));

        assertThat(login.status()).isEqualTo(404);
        assertThat(login.message()).isEqualTo("no such account: ghost");
    }

    @Test
    void aUserSigSignsInWithoutSignatureHeaders() {
        String userSig = emulator.issueUserSig("user_001", Duration.ofMinutes(1));

        assertThat(nobody.post(PATH + "&userSig=" + userSig).status()).isEqualTo(200);
    }

    @Test
    void signatureHeadersBesideAUserSigAreCheckedAllTheSame() {
        String userSig = emulator.issueUserSig("user_001", Duration.ofMinutes(1));
        String[] headers = Signer.headers(emulator, "user_002");

        Reply login = nobody.call("POST", PATH + "&userSig=" + userSig, null, headers);

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.message()).startsWith("X-App-Signature is wrong");
    }

    @Test
    void aUserSigThatSaysThatMoreMustBeUnderstoodIsRefused() throws Exception {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String claims = emulator.issueUserSig("user_001", Duration.ofMinutes(1)).split("\\.", -1)[1];
        String header = base64.encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"crit\":[\"once\"],\"once\":true}"
                .getBytes(StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(emulator.appSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = base64.encodeToString(mac.doFinal((header + "." + claims).getBytes(StandardCharsets.UTF_8)));

        assertThat(nobody.post(PATH + "&userSig=" + header + "." + claims + "." + signature)
                        .message())
                .startsWith("userSig refused: wrong signature");
    }

    @Test
    void aBadUserSigIsRefusedWithItsReason() {
        String expired = emulator.issueUserSig("user_001", Duration.ofSeconds(-1));
        String foreign = emulator.issueUserSig("user_002", Duration.ofMinutes(1));
        String forged = foreign.substring(0, foreign.lastIndexOf('.') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);

        assertThat(nobody.post(PATH + "&userSig=" + expired).message()).startsWith("userSig refused: expired at ");
        assertThat(nobody.post(PATH + "&userSig=" + foreign).message())
                .isEqualTo("userSig refused: it is for another user than user_001");
        assertThat(nobody.post(PATH + "&userSig=" + forged).message()).startsWith("userSig refused: wrong signature");
        assertThat(nobody.post(PATH + "&userSig=rubbish").message()).startsWith("userSig refused: malformed");
        assertThat(nobody.post(PATH + "&userSig=rubbish").status()).isEqualTo(401);
    }
}
