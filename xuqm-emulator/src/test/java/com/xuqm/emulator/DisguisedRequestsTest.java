package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.disguise.Disguise;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an emulator in disguise demands of requests. */
class DisguisedRequestsTest {

    private static XuqmEmulator start(String disguise) {
        return XuqmEmulator.builder().disguise(Disguise.parse(disguise)).start();
    }

    @ParameterizedTest
    @CsvSource({
        "token-raw, Authorization, '', 200",
        "token-raw, Authorization, 'Bearer ', 401",
        "token-own-header, X-Token, '', 200",
        "token-own-header, Authorization, 'Bearer ', 401"
    })
    void aTokenStandsElsewhere(String disguise, String header, String scheme, int status) {
        try (XuqmEmulator emulator = start(disguise)) {
            String token = emulator.issueToken("user_001");

            Reply reply = Api.anonymous(emulator).call("GET", "/api/im/friends", null, header, scheme + token);
            assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "app-key-alone, ?appKey=ak_demo_chat, 200",
        "app-key-alone, ?appKey=ak_demo_chat&appId=ak_demo_chat, 400",
        "app-id-alone, ?appId=ak_demo_chat, 200",
        "app-id-alone, ?appKey=ak_demo_chat&appId=ak_demo_chat, 400",
        "app-in-header, '', 200",
        "app-in-header, ?appKey=ak_demo_chat, 400"
    })
    void theApplicationIsNamedElsewhere(String disguise, String query, int status) {
        try (XuqmEmulator emulator = start(disguise)) {
            Reply reply = Api.admin(emulator).call("GET", "/api/im/friends" + query, null, "X-App-Key", "ak_demo_chat");
            assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        }
    }

    @Test
    void theApplicationIsNamedInTheBodyWhereThatIsAnObject() {
        try (XuqmEmulator emulator = start("app-in-body")) {
            Api api = Api.admin(emulator);

            assertThat(api.post("/api/im/friends", Api.json("appKey", "ak_demo_chat", "userId", "user_001"))
                            .status())
                    .isEqualTo(200);
            assertThat(api.post("/api/im/friends", Api.json("appKey", "ak_another", "userId", "user_001"))
                            .message())
                    .contains("ak_another");
            assertThat(api.post("/api/im/friends?appKey=ak_demo_chat", Api.json("userId", "user_001"))
                            .status())
                    .isEqualTo(400);
            assertThat(api.get("/api/im/friends?appKey=ak_demo_chat").status()).isEqualTo(200);
        }
    }

    @Test
    void pagesAreCountedFrom1() {
        try (XuqmEmulator emulator = start("pages-from-1")) {
            Api api = Api.admin(emulator);

            Reply first = api.get("/api/im/admin/users?page=1&size=2");
            assertThat(first.each("userId")).isNotEmpty();
            assertThat(first.number("number")).isEqualTo(1);
            assertThat(api.get("/api/im/admin/users?page=2&size=2").each("userId"))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(first.each("userId"));
            assertThat(api.get("/api/im/admin/users?size=2").each("userId")).isEqualTo(first.each("userId"));
            assertThat(api.get("/api/im/admin/users?page=0&size=2").status()).isEqualTo(400);
        }
    }

    @Test
    void pagesAreAskedForByOtherNames() {
        try (XuqmEmulator emulator = start("page-parameters")) {
            Api api = Api.admin(emulator);

            assertThat(api.get("/api/im/admin/users?pageNum=1&pageSize=2").number("number"))
                    .isEqualTo(1);
            Reply usual = api.get("/api/im/admin/users?page=1&size=2");
            assertThat(usual.number("number")).isZero();
            assertThat(usual.number("size")).isEqualTo(20);
        }
    }

    private static Reply login(XuqmEmulator emulator, boolean seconds, String profile, String encoding) {
        long now = emulator.clock().millis() / (seconds ? 1000 : 1);
        String nonce = Signer.nonce();
        String hex = Signer.signature(
                emulator.appSecret(), emulator.appKey(), "user_001" + profile, Long.toString(now), nonce);
        String signature = switch (encoding) {
            case "base64" -> Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
            case "upper-hex" -> hex.toUpperCase(Locale.ROOT);
            default -> hex;
        };
        return Api.anonymous(emulator)
                .call(
                        "POST",
                        "/api/im/auth/login?appKey=" + emulator.appKey() + "&userId=user_001",
                        null,
                        "X-App-Timestamp",
                        Long.toString(now),
                        "X-App-Nonce",
                        nonce,
                        "X-App-Signature",
                        signature);
    }

    @ParameterizedTest
    @CsvSource({
        "signature-base64, false, false, base64",
        "signature-upper-hex, false, false, upper-hex",
        "signature-seconds, true, false, hex",
        "signature-with-profile, false, true, hex",
        "'signature-seconds,signature-base64,signature-with-profile', true, true, base64"
    })
    void aLoginIsProvedInAnotherWay(String disguise, boolean seconds, boolean withProfile, String encoding) {
        try (XuqmEmulator emulator = start(disguise)) {
            Reply right = login(emulator, seconds, withProfile ? "\n\n" : "", encoding);
            Reply usual = login(emulator, false, "", "hex");

            assertThat(right.status()).as(right.body()).isEqualTo(200);
            assertThat(usual.status()).isEqualTo(401);
        }
    }

    @Test
    void aUserSigIsOneOfTlsSigApiV2() {
        try (XuqmEmulator emulator = start("usersig-tls");
                XuqmEmulator plain = XuqmEmulator.start()) {
            String path = "/api/im/auth/login?appKey=ak_demo_chat&userId=user_001&userSig=";
            String tls = emulator.issueUserSig("user_001", Duration.ofHours(1));
            String jwt = plain.issueUserSig("user_001", Duration.ofHours(1));
            char last = tls.charAt(20) == 'A' ? 'B' : 'A';
            String broken = tls.substring(0, 20) + last + tls.substring(21);

            assertThat(tls).matches("[A-Za-z0-9*_-]+");
            assertThat(Api.anonymous(emulator).post(path + tls).status()).isEqualTo(200);
            assertThat(Api.anonymous(emulator).post(path + broken).status()).isEqualTo(401);
            assertThat(Api.anonymous(emulator).post(path + jwt).message()).contains("it is not one of TLSSigAPIv2");
            assertThat(Api.anonymous(emulator)
                            .post(path + emulator.issueUserSig("user_002", Duration.ofHours(1)))
                            .message())
                    .contains("for another user");
            assertThat(Api.anonymous(plain).post(path + tls).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/im/accounts/import/batch", "/api/im/admin/messages/batch-send"})
    void batchesAreSmall(String path) {
        try (XuqmEmulator emulator = start("batches-small")) {
            StringBuilder elements = new StringBuilder("\"user_001\"");
            for (int i = 0; i < 20; i++) {
                elements.append(",\"user_00").append(i % 5 + 1).append('"');
            }
            String body = path.contains("import")
                    ? "[" + elements.toString().replaceAll("(\"\\w+\")", "{\"userId\":$1}") + "]"
                    : "{\"msgType\":\"TEXT\",\"content\":\"hi\",\"toIds\":[" + elements + "]}";

            assertThat(Api.admin(emulator).post(path, body).status()).isEqualTo(400);
        }
    }

    @Test
    void whatIsRecordedIsWhatCame() {
        try (XuqmEmulator emulator = start("pages-from-1,errors-under-200,app-in-body")) {
            Api api = Api.admin(emulator);
            api.get("/api/im/admin/users?page=0");
            api.post("/api/im/friends", Api.json("appKey", "ak_demo_chat", "userId", "user_001"));

            assertThat(emulator.recorded("admin.listUsers")).singleElement().satisfies(request -> {
                assertThat(request.rawQuery()).isEqualTo("page=0");
                assertThat(request.status()).isEqualTo(200);
                assertThat(request.succeeded()).isFalse();
            });
            assertThat(emulator.recorded("friends.add")).singleElement().satisfies(request -> {
                assertThat(new String(request.body(), StandardCharsets.UTF_8)).contains("ak_demo_chat");
                assertThat(request.succeeded()).isTrue();
            });
        }
    }
}
