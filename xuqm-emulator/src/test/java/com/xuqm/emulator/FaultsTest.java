package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.FaultRule;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(XuqmEmulatorExtension.class)
class FaultsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private XuqmEmulator emulator;
    private Api alice;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        alice = Api.as(running, "user_001");
    }

    /** Sends a message over a bare connection, and reads what comes back until the connection ends. */
    private String sendRaw() throws IOException {
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write(sendRequest());
            return raw.readToEnd();
        }
    }

    private String sendRequest() {
        String body = Api.message("SINGLE", "user_002", "TEXT", "Hello").toString();
        return "POST /api/im/messages/send HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + emulator.issueToken("user_001") + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private RecordedRequest lastSend() {
        List<RecordedRequest> sends = emulator.recorded("messages.send");
        return sends.get(sends.size() - 1);
    }

    @Test
    void anErrorBeforeExecutingLeavesNoTrace() {
        emulator.faults().on("messages.send").nth(1).beforeExecuting(Fault.status(503));

        Reply reply = alice.send("user_002", "Hello");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.envelope().get("code").getAsInt()).isEqualTo(503);
        assertThat(reply.envelope().get("status").getAsString()).isEqualTo("1");
        assertThat(emulator.messages()).isEmpty();
        assertThat(lastSend().executed()).isFalse();
        assertThat(lastSend().status()).isEqualTo(503);
        assertThat(alice.send("user_002", "Hello").status()).isEqualTo(200);
    }

    @Test
    void anErrorAfterExecutingHidesThatItWorked() {
        emulator.faults().on("messages.send").first(1).afterExecuting(Fault.status(504));

        assertThat(alice.send("user_002", "Hello").status()).isEqualTo(504);
        assertThat(emulator.messages()).hasSize(1);
        assertThat(lastSend().executed()).isTrue();
        assertThat(lastSend().status()).isEqualTo(504);
    }

    @Test
    void aProxyAnswersWithAPage() {
        emulator.faults().onAny().beforeExecuting(Fault.htmlPage(502));

        Reply reply = alice.get("/api/im/groups");

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(reply.body()).startsWith("<html>");
    }

    @Test
    void anEnvelopeMayContradictItsHttpStatus() {
        emulator.faults().on("groups.list").beforeExecuting(Fault.envelope(200, 500, "internal error"));

        Reply reply = alice.get("/api/im/groups");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.envelope().toString())
                .isEqualTo("{\"code\":500,\"status\":\"1\",\"data\":null,\"message\":\"internal error\"}");
    }

    @Test
    void aRateLimitSaysWhenToComeBack() {
        emulator.faults().on("groups.list").beforeExecuting(Fault.rateLimited(Duration.ofSeconds(7)));

        Reply reply = alice.get("/api/im/groups");

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void anyAnswerWithAnyHeaderCanBeGiven() {
        emulator.faults()
                .on("groups.list")
                .beforeExecuting(
                        Fault.answer(302, "text/plain", "elsewhere").withHeader("Location", "http://127.0.0.1:1/"));

        Reply reply = alice.get("/api/im/groups");

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location")).contains("http://127.0.0.1:1/");
        assertThat(reply.body()).isEqualTo("elsewhere");
    }

    @Test
    void aResetTearsTheConnectionDownBeforeExecuting() {
        emulator.faults().on("messages.send").beforeExecuting(Fault.resetConnection());

        assertThatExceptionOfType(SocketException.class)
                .isThrownBy(this::sendRaw)
                .withMessageContaining("reset");
        assertThat(emulator.messages()).isEmpty();
        assertThat(lastSend().executed()).isFalse();
        assertThat(lastSend().status()).isZero();
    }

    @Test
    void aResetAfterExecutingLosesTheAnswerOnly() {
        emulator.faults().on("messages.send").afterExecuting(Fault.resetConnection());

        assertThatExceptionOfType(SocketException.class).isThrownBy(this::sendRaw);
        assertThat(emulator.messages()).hasSize(1);
        assertThat(lastSend().executed()).isTrue();
        assertThat(lastSend().status()).isZero();
    }

    @Test
    void aClosedConnectionEndsWithoutAnAnswer() throws IOException {
        emulator.faults().on("messages.send").nth(1).beforeExecuting(Fault.closeConnection());
        emulator.faults().on("messages.send").nth(1).afterExecuting(Fault.closeConnection());

        assertThat(sendRaw()).isEmpty();
        assertThat(emulator.messages()).isEmpty();
        assertThat(sendRaw()).isEmpty();
        assertThat(emulator.messages()).hasSize(1);
    }

    @Test
    void aConnectionMayCloseUnannouncedBehindAGoodAnswer() throws IOException {
        emulator.faults().on("messages.send").afterExecuting(Fault.closeAfterAnswer());

        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write(sendRequest());

            assertThat(raw.readResponse())
                    .startsWith("HTTP/1.1 200")
                    .doesNotContainIgnoringCase("Connection:")
                    .contains("\"msg_001\"");
            assertThat(raw.isAtEnd()).isTrue();
        }
    }

    @Test
    void withoutAFaultTheConnectionStaysOpen() throws IOException {
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write(sendRequest());
            assertThat(raw.readResponse()).contains("\"msg_001\"");
            raw.write(sendRequest());
            assertThat(raw.readResponse()).contains("\"msg_002\"");
        }
    }

    @Test
    void aTruncatedBodyIsShorterThanPromised() throws IOException {
        emulator.faults().on("messages.send").afterExecuting(Fault.truncateBody());

        String response = sendRaw();

        String body = response.substring(response.indexOf("\r\n\r\n") + 4);
        int promised = Integer.parseInt(response.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
        assertThat(response).startsWith("HTTP/1.1 200");
        assertThat(body).startsWith("{\"code\":200,").hasSize(promised / 2);
        assertThat(emulator.messages()).hasSize(1);
    }

    @Test
    void aTruncatedBodyBeforeExecutingDoesNotTellWhatHappened() throws IOException {
        emulator.faults().on("messages.send").beforeExecuting(Fault.truncateBody());

        assertThat(sendRaw()).startsWith("HTTP/1.1 200").endsWith("{\"code\":200,\"status\":\"0\",\"da");
        assertThat(emulator.messages()).isEmpty();
    }

    @Test
    void malformedJsonIsCompleteAsFarAsHttpIsConcerned() {
        emulator.faults().on("messages.send").afterExecuting(Fault.malformedJson());

        Reply reply = alice.send("user_002", "Hello");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Length"))
                .contains(Integer.toString(reply.body().length()));
        assertThat(reply.body()).startsWith("{\"code\":200,").doesNotEndWith("}");
    }

    @Test
    void aBodyMayBeMissing() {
        emulator.faults().on("messages.send").afterExecuting(Fault.emptyBody());

        Reply reply = alice.send("user_002", "Hello");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void anOversizeBodyIsValidAndAsBigAsOrdered() {
        emulator.faults().on("groups.list").beforeExecuting(Fault.oversizeBody(3_000_000));

        Reply reply = alice.get("/api/im/groups");

        assertThat(reply.headers().firstValue("Content-Length")).contains("3000000");
        assertThat(reply.body()).hasSize(3_000_000);
        assertThat(reply.data().getAsString()).matches("x+");
    }

    @Test
    void anOversizeBodyOfGigabytesCostsNothingUntilItIsRead() throws Exception {
        emulator.faults().on("groups.list").beforeExecuting(Fault.oversizeBody(5_000_000_000L));

        HttpResponse<java.io.InputStream> response =
                Api.CLIENT.send(alice.request("GET", "/api/im/groups", null), BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(5_000_000_000L);
        try (var body = response.body()) {
            assertThat(body.readNBytes(1_000_000)).hasSize(1_000_000);
        }
        assertThat(alice.get("/api/im/accounts/user_001").status()).isEqualTo(200);
    }

    @Test
    void anyBytesMayTakeThePlaceOfAResponse() throws IOException {
        byte[] garbage = "HTTP/1.1 banana\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        emulator.faults().on("messages.send").afterExecuting(Fault.rawResponse(garbage));

        assertThat(sendRaw()).isEqualTo("HTTP/1.1 banana\r\n\r\n");
        assertThat(emulator.messages()).hasSize(1);
    }

    @Test
    void aDelayedAnswerComesInTheEnd() {
        emulator.faults().on("messages.send").nth(1).beforeExecuting(Fault.delay(Duration.ofMillis(20)));
        emulator.faults().on("messages.send").nth(2).afterExecuting(Fault.delay(Duration.ofMillis(20)));

        assertThat(alice.send("user_002", "one").status()).isEqualTo(200);
        assertThat(alice.send("user_002", "two").status()).isEqualTo(200);
        assertThat(alice.send("user_002", "three").status()).isEqualTo(200);
        assertThat(emulator.messages()).hasSize(3);
    }

    @Test
    void aStalledRequestIsExecutedWhenItIsReleased() throws Exception {
        emulator.faults().on("messages.send").beforeExecuting(Fault.stall());
        var reply = sendAsync();
        emulator.faults().awaitStalled(1, LONG);

        assertThat(emulator.messages()).isEmpty();
        emulator.faults().rules().forEach(FaultRule::remove);
        releaseOne();

        assertThat(reply.join().statusCode()).isEqualTo(200);
        assertThat(emulator.messages()).hasSize(1);
        assertThat(emulator.faults().stalled()).isZero();
    }

    @Test
    void aStalledAnswerComesWhenItIsReleased() throws Exception {
        emulator.faults().on("messages.send").afterExecuting(Fault.stall());
        var reply = sendAsync();
        emulator.faults().awaitStalled(1, LONG);

        releaseOne();

        assertThat(reply.join().statusCode()).isEqualTo(200);
        assertThat(emulator.messages()).hasSize(1);
    }

    @Test
    void anAnswerMayStallInTheMiddleOfItsBody() throws Exception {
        emulator.faults().on("messages.send").afterExecuting(Fault.stallInBody());
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write(sendRequest());
            emulator.faults().awaitStalled(1, LONG);
            CompletableFuture<String> response = CompletableFuture.supplyAsync(() -> readResponse(raw));

            releaseOne();

            assertThat(response.join()).startsWith("HTTP/1.1 200").endsWith("\"message\":\"success\"}");
        }
    }

    private static String readResponse(RawHttp raw) {
        try {
            return raw.readResponse();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void releaseOne() {
        assertThat(emulator.faults().release()).isEqualTo(1);
    }

    private CompletableFuture<HttpResponse<String>> sendAsync() {
        JsonObject body = Api.message("SINGLE", "user_002", "TEXT", "Hello");
        return Api.CLIENT.sendAsync(
                alice.request("POST", "/api/im/messages/send", body.toString()), BodyHandlers.ofString());
    }

    @Test
    void manyStalledRequestsHoldNoThreads() throws Exception {
        emulator.faults().on("messages.send").beforeExecuting(Fault.stall());
        List<CompletableFuture<HttpResponse<String>>> replies =
                IntStream.range(0, 100).mapToObj(i -> sendAsync()).toList();
        emulator.faults().awaitStalled(100, LONG);

        assertThat(alice.get("/api/im/groups").status()).isEqualTo(200);

        emulator.faults().clear();
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.join().statusCode()).isEqualTo(200));
        assertThat(emulator.messages()).hasSize(100);
    }

    @Test
    void aRuleStrikesTheNthRequestOnly() {
        FaultRule rule = emulator.faults().on("groups.list").nth(2).beforeExecuting(Fault.status(500));

        assertThat(statusesOfThreeLists()).containsExactly(200, 500, 200);
        assertThat(rule.fired()).isEqualTo(1);
        assertThat(rule.fault()).hasToString("answer with HTTP 500");
    }

    @Test
    void aRuleStrikesTheFirstRequestsOnly() {
        emulator.faults().on("groups.list").first(2).beforeExecuting(Fault.status(500));

        assertThat(statusesOfThreeLists()).containsExactly(500, 500, 200);
    }

    private List<Integer> statusesOfThreeLists() {
        return IntStream.range(0, 3)
                .mapToObj(i -> alice.get("/api/im/groups").status())
                .toList();
    }

    @Test
    void aRuleMayLookAtTheRequest() {
        emulator.faults()
                .on("messages.send")
                .where(request -> request.bodyText().contains("user_003"))
                .beforeExecuting(Fault.status(500));
        emulator.faults().onPath("/api/im/accounts/.*").beforeExecuting(Fault.status(501));

        assertThat(alice.send("user_002", "x").status()).isEqualTo(200);
        assertThat(alice.send("user_003", "x").status()).isEqualTo(500);
        assertThat(alice.get("/api/im/accounts/user_001").status()).isEqualTo(501);
    }

    @Test
    void chanceCanBeRepeated() {
        assertThat(struckOf(40)).isEqualTo(struckOf(40));
        assertThat(struckOf(40).stream().filter(struck -> struck).count()).isBetween(5L, 35L);
    }

    private List<Boolean> struckOf(int requests) {
        emulator.faults().clear();
        emulator.faults().seed(7);
        emulator.faults().on("groups.list").withProbability(0.5).beforeExecuting(Fault.status(500));
        return IntStream.range(0, requests)
                .mapToObj(i -> alice.get("/api/im/groups").status() == 500)
                .toList();
    }

    @Test
    void theFirstRuleThatStrikesDecides() {
        emulator.faults().on("groups.list").nth(1).beforeExecuting(Fault.status(500));
        emulator.faults().on("groups.list").beforeExecuting(Fault.status(501));

        assertThat(statusesOfThreeLists()).containsExactly(500, 501, 501);
    }

    @Test
    void aRemovedRuleStrikesNoMore() {
        FaultRule rule = emulator.faults().onAny().beforeExecuting(Fault.status(500));
        assertThat(emulator.faults().rules()).containsExactly(rule);

        rule.remove();

        assertThat(emulator.faults().rules()).isEmpty();
        assertThat(alice.get("/api/im/groups").status()).isEqualTo(200);
    }

    @Test
    void aFaultStrikesRefusalsAndUnknownRoutesToo() {
        emulator.faults().onAny().afterExecuting(Fault.htmlPage(502));

        assertThat(alice.get("/nowhere").status()).isEqualTo(502);
        assertThat(Api.anonymous(emulator).get("/api/im/groups").status()).isEqualTo(502);
    }

    @Test
    void aConditionThatFailsIsADefectWithAName() {
        emulator.faults()
                .onAny()
                .where(request -> {
                    throw new IllegalStateException("no idea");
                })
                .beforeExecuting(Fault.status(400));

        Reply reply = alice.get("/api/im/groups");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.message()).isEqualTo("the emulator failed: java.lang.IllegalStateException: no idea");
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator.faults().on("messages.sent"))
                .withMessage("no such operation: messages.sent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator.faults().onAny().beforeExecuting(Fault.stallInBody()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator.faults().onAny().nth(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator.faults().onAny().withProbability(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(99));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.oversizeBody(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.delay(Duration.ofMillis(-1)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void closingTheEmulatorEndsStalledConnections(boolean before) throws Exception {
        XuqmEmulator own = XuqmEmulator.start();
        if (before) {
            own.faults().on("groups.list").beforeExecuting(Fault.stall());
        } else {
            own.faults().on("groups.list").afterExecuting(Fault.stallInBody());
        }
        try (RawHttp raw = new RawHttp(own)) {
            raw.write("GET /api/im/groups HTTP/1.1\r\nHost: localhost\r\n\r\n");
            own.faults().awaitStalled(1, LONG);

            own.close();

            assertThat(endOf(raw)).doesNotContain("success");
        }
    }

    private static String endOf(RawHttp raw) {
        try {
            return raw.readToEnd();
        } catch (IOException e) {
            return "";
        }
    }
}
