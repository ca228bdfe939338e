package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(XuqmEmulatorExtension.class)
class HttpTest {

    private XuqmEmulator emulator;
    private Api admin;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
    }

    @Test
    void everyAnswerIsAnEnvelopeInUtf8() {
        Reply good = admin.get("/api/im/groups");
        Reply bad = admin.get("/api/im/groups/nowhere");

        assertThat(good.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(good.envelope().keySet()).containsExactly("code", "status", "data", "message");
        assertThat(good.envelope().get("code").getAsInt()).isEqualTo(200);
        assertThat(good.envelope().get("status").getAsString()).isEqualTo("0");
        assertThat(good.message()).isEqualTo("success");
        assertThat(bad.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(bad.envelope().keySet()).containsExactly("code", "status", "data", "message");
        assertThat(bad.envelope().get("code").getAsInt()).isEqualTo(404);
        assertThat(bad.envelope().get("status").getAsString()).isEqualTo("1");
        assertThat(bad.envelope().get("data").isJsonNull()).isTrue();
    }

    @Test
    void anAnswerNamesItsRequest() {
        Reply reply = admin.get("/api/im/groups");

        assertThat(reply.headers().firstValue("X-Request-Id"))
                .contains("req_" + emulator.recorded("groups.list").get(0).sequence());
    }

    @Test
    void theDateOfAnAnswerIsThatOfTheEmulatorsClock() {
        Clock clock = Clock.fixed(Instant.parse("2026-04-07T08:09:10Z"), ZoneOffset.UTC);
        try (XuqmEmulator fixed = XuqmEmulator.builder().clock(clock).start()) {
            Reply reply = Api.anonymous(fixed).get("/nowhere");

            assertThat(reply.headers().firstValue("Date")).contains("Tue, 07 Apr 2026 08:09:10 GMT");
        }
    }

    @Test
    void anUnknownRouteAnswers404() {
        Reply reply = Api.anonymous(emulator).get("/api/im/nowhere?appKey=ak_demo_chat");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message()).isEqualTo("no such route: GET /api/im/nowhere");
    }

    @Test
    void anotherMethodIsAnUnknownRouteWithAHint() {
        Reply reply = admin.call("PATCH", "/api/im/accounts/user_001", "{}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message())
                .isEqualTo("no such route: PATCH /api/im/accounts/user_001 (this path takes DELETE, GET, PUT)");
    }

    @Test
    void anEmptySegmentIsNoId() {
        assertThat(admin.get("/api/im/accounts/").message()).startsWith("no such route");
        assertThat(admin.get("/api/im//groups").message()).startsWith("no such route");
    }

    @Test
    void aFixedPathWinsOverAnIdUnlessTheMethodSaysOtherwise() {
        admin.post("/api/im/accounts/import", Api.json("userId", "search")).data();

        assertThat(admin.get("/api/im/accounts/search").array()).isNotEmpty();
        assertThat(admin.delete("/api/im/accounts/search").status()).isEqualTo(200);
        assertThat(emulator.account("search")).isEmpty();
    }

    @DisplayName("an id of any characters survives the path")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a/b",
                "..",
                ".",
                "../admin",
                "客服-01",
                "émoji-😀",
                "a+b",
                "a b",
                "100%",
                "%2F",
                "a;b=c",
                "a?b#c",
                "a\\b",
                "\"quoted\"",
                "{curly}",
                "a&b=c"
            })
    void idsOfAnyCharacters(String userId) {
        String encoded = URLEncoder.encode(userId, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2e");
        admin.post("/api/im/accounts/import", Api.json("userId", userId)).data();

        assertThat(admin.get("/api/im/accounts/" + encoded).text("userId")).isEqualTo(userId);
        assertThat(emulator.recorded("accounts.get").get(0).pathParameters()).containsEntry("userId", userId);
    }

    @Test
    void aPlusInThePathIsAPlus() throws IOException {
        admin.post("/api/im/accounts/import", Api.json("userId", "a+b")).data();

        String reply = RawHttp.exchange(
                emulator,
                "GET /api/im/accounts/a+b HTTP/1.1",
                "Authorization: Bearer " + emulator.issueToken("user_001"));

        assertThat(reply).startsWith("HTTP/1.1 200").contains("\"userId\":\"a+b\"");
    }

    @Test
    void anIdIsDecodedOnceOnly() {
        assertThat(admin.get("/api/im/accounts/a%252Fb/exists").text("userId")).isEqualTo("a%2Fb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/im/accounts/../groups",
                "/api/im/accounts/user_001/../../groups",
                "/api/im/accounts/./user_001",
                "/api/im/accounts/.."
            })
    void aDotSegmentReachesNoOtherRoute(String path) throws IOException {
        String reply = RawHttp.exchange(
                emulator, "GET " + path + " HTTP/1.1", "Authorization: Bearer " + emulator.issueToken("user_001"));

        assertThat(reply).startsWith("HTTP/1.1 404").contains("no such route: the path holds the dot segment");
        assertThat(emulator.recorded().get(0).operation()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"/api/im/accounts/%ff,the path is not valid UTF-8", "/api/im/groups?a=%zz,the query holds a broken"})
    void brokenEncodingIsRefused(String path, String complaint) throws IOException {
        String reply = RawHttp.exchange(emulator, "GET " + path + " HTTP/1.1");

        assertThat(reply)
                .startsWith("HTTP/1.1 400")
                .contains("\"status\":\"1\"")
                .contains(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /a%zz HTTP/1.1", "BANANA", "GET /x%00 HTTP/1.1"})
    void whatIsNotHttpIsRefusedInAnEnvelopeAllTheSame(String requestLine) throws IOException {
        String reply = RawHttp.exchange(emulator, requestLine);

        assertThat(reply).startsWith("HTTP/1.1 400").contains("{\"code\":400,\"status\":\"1\",\"data\":null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9",
                "GET / HTTP/3.0",
                "GET /",
                "GET  HTTP/1.1",
                "GET http://localhost HTTP/1.1",
                "GET nowhere HTTP/1.1",
                "OPTIONS * HTTP/1.1"
            })
    void whatThisServerDoesNotSpeakIsRefusedWithoutNamingItsInsides(String requestLine) throws IOException {
        String reply = RawHttp.exchange(emulator, requestLine);

        assertThat(reply)
                .containsPattern("\"code\":(4\\d\\d|505),\"status\":\"1\",\"data\":null")
                .doesNotContain("Exception")
                .doesNotContain("eclipse")
                .doesNotContain("emulator failed");
    }

    @Test
    void aTunnelIsRefusedToo() throws IOException {
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write("CONNECT localhost:1 HTTP/1.1\r\nHost: localhost:1\r\n\r\n");

            assertThat(raw.readResponse()).startsWith("HTTP/1.1 404").contains("no such route: CONNECT");
        }
    }

    @Test
    void bodiesThatDoNotComeHoldUpNobodyElse() throws IOException {
        List<RawHttp> slow = new ArrayList<>();
        String token = emulator.issueToken("user_001");
        try {
            for (int i = 0; i < 300; i++) {
                RawHttp raw = new RawHttp(emulator);
                slow.add(raw);
                // Every third is a form, which is read in another way.
                boolean form = i % 3 == 0;
                raw.write("POST /api/" + (form ? "file/upload" : "im/messages/send") + " HTTP/1.1\r\nContent-Type: "
                        + (form ? "multipart/form-data; boundary=b" : "application/json")
                        + "\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Length: 100\r\n\r\n{");
            }

            assertThat(admin.get("/api/im/groups").status()).isEqualTo(200);
        } finally {
            for (RawHttp raw : slow) {
                raw.close();
            }
        }
    }

    @Test
    void aHeaderThatMustNotBeRepeatedIsRefused() throws IOException {
        String reply = RawHttp.exchange(
                emulator,
                "GET /api/im/groups HTTP/1.1",
                "Authorization: Bearer " + emulator.issueToken("user_001"),
                "Authorization: Bearer " + emulator.issueToken("user_002"));

        assertThat(reply).startsWith("HTTP/1.1 400").contains("header authorization was sent 2 times");
    }

    @Test
    void aPlusInTheQueryIsASpace() {
        admin.put("/api/im/accounts/user_001", Api.json("nickname", "Mary Ann")).data();

        assertThat(admin.get("/api/im/accounts/search?keyword=mary+ann").each("userId"))
                .containsExactly("user_001");
        assertThat(admin.get("/api/im/accounts/search?keyword=mary%20ann").each("userId"))
                .containsExactly("user_001");
        assertThat(admin.get("/api/im/accounts/search?keyword=mary%2Bann").array())
                .isEmpty();
    }

    @Test
    void theQueryIsUtf8() {
        assertThat(admin.get("/api/im/accounts/search?keyword=%E5%B0%8F%E6%98%8E")
                        .each("userId"))
                .containsExactly("user_003");
    }

    @Test
    void aParameterSentTwiceIsRefused() {
        Reply reply = admin.get("/api/im/accounts/search?keyword=a&keyword=b");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("parameter keyword was sent 2 times");
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1,parameter page must be 0 to 2147483647",
        "page=x,parameter page must be a whole number",
        "size=0,parameter size must be 1 to 1000",
        "size=1001,parameter size must be 1 to 1000",
        "size=99999999999,parameter size must be a whole number"
    })
    void aBadPageIsRefusedByName(String query, String complaint) {
        Reply reply = admin.get("/api/im/messages/search?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"toId\":\"a\",}",
                "{'toId':'a'}",
                "{} {}",
                "nonsense",
                "{\"toId\":\"a\"} trailing",
                "// comment\n{}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"toId\":\"user_001\",\"toId\":\"user_002\"}",
                "{\"a\":[{\"b\":{\"c\":1,\"c\":1}}]}"
            })
    void malformedJsonIsRefused(String body) {
        Reply reply = admin.post("/api/im/messages/send", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("the body is not valid JSON in UTF-8");
    }

    @Test
    void aBodyOfAnotherKindThanWantedIsRefused() {
        assertThat(admin.post("/api/im/messages/send", "[]").message()).isEqualTo("the body must be a JSON object");
        assertThat(admin.post("/api/im/messages/send", "null").message()).isEqualTo("the body must be a JSON object");
        assertThat(admin.post("/api/im/accounts/import/batch", "{}").message())
                .isEqualTo("the body must be a JSON array");
        assertThat(admin.post("/api/im/messages/send").message())
                .isEqualTo("the body is missing: messages.send wants JSON");
    }

    @Test
    void aBodyOfAnotherTypeThanJsonIsRefused() {
        Reply reply =
                admin.call("POST", "/api/im/groups", "name=x", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.message()).isEqualTo("Content-Type must be application/json");
    }

    @Test
    void aBodyAboveTheLimitIsRefused() throws IOException {
        try (XuqmEmulator small = XuqmEmulator.builder().maxBodyBytes(100).start()) {
            Api api = Api.admin(small);
            String json = Api.json("userId", "x".repeat(80)).toString();
            String exactly = json.substring(0, json.length() - 1) + " ".repeat(100 - json.length()) + "}";

            assertThat(api.post("/api/im/accounts/import", exactly).status()).isEqualTo(200);
            Reply tooLarge = api.post("/api/im/accounts/import", exactly + " ");
            assertThat(tooLarge.status()).isEqualTo(413);
            assertThat(tooLarge.message()).isEqualTo("the body is larger than 100 bytes");

            String chunked = RawHttp.exchange(
                    small,
                    "POST /api/im/accounts/import HTTP/1.1",
                    "Transfer-Encoding: chunked",
                    "",
                    "65",
                    "x".repeat(0x65),
                    "0");
            assertThat(chunked).startsWith("HTTP/1.1 413").contains("\"code\":413");
        }
    }

    @Test
    void aFieldThatIsMissingOrWrongIsNamed() {
        assertThat(admin.post("/api/im/messages/send", "{}").message()).isEqualTo("field toId is missing");
        assertThat(admin.post("/api/im/messages/send", "{\"toId\":null}").message())
                .isEqualTo("field toId is missing");
        assertThat(admin.post("/api/im/messages/send", "{\"toId\":7}").message())
                .isEqualTo("field toId must be a string");
        assertThat(admin.post("/api/im/groups", "{\"name\":\" \"}").message()).isEqualTo("field name is blank");
        assertThat(admin.post("/api/im/groups", "{\"name\":\"n\",\"publicGroup\":\"yes\"}")
                        .message())
                .isEqualTo("field publicGroup must be true or false");
        assertThat(admin.post("/api/im/groups", "{\"name\":\"n\",\"memberIds\":[1]}")
                        .message())
                .isEqualTo("field memberIds[0] must be a string");
        assertThat(admin.post("/api/im/groups", "{\"name\":\"n\",\"memberIds\":\"user_001\"}")
                        .message())
                .isEqualTo("field memberIds must be an array of strings");
        assertThat(admin.post("/api/push/send", "{\"userId\":\"user_001\",\"title\":\"\",\"body\":\"\",\"payload\":[]}")
                        .message())
                .isEqualTo("field payload must be an object");
    }

    @Test
    void aFieldNobodyKnowsIsIgnored() {
        Reply reply = admin.post("/api/im/accounts/import", "{\"userId\":\"new\",\"colour\":\"red\"}");

        assertThat(reply.status()).isEqualTo(200);
    }
}
