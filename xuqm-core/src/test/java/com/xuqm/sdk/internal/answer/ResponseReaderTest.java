package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.Protocol;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.internal.discovery.SafeJson;
import com.xuqm.sdk.internal.engine.TestEngine;
import com.xuqm.sdk.internal.xuqm.XuqmProtocol;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ThrowingJson;
import com.xuqm.sdk.wire.WireOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static final String SECRET = "as_demo_0123456789";

    private static final Protocol PROTOCOL = new XuqmProtocol(WireOptions.standard(), "");

    private static final AnswerReader<Done> NOTHING = AnswerReader.nothing(PROTOCOL.format(Object.class));

    private static final Operation LOGIN = Operation.builder("auth.login", HttpMethod.POST, "/api/login")
            .credential(CredentialKind.APP_SIGNATURE)
            .build();

    private final FakeClock clock = FakeClock.at("2026-04-27T00:10:00Z");
    private final ResponseReader reader =
            new ResponseReader(PROTOCOL, new SafeJson(new MiniJson()), clock, new Redaction(List.of(SECRET)), false);

    private Outcome<String> read(HttpResponse response) {
        return reader.read(TestEngine.READ, response, String.class, PROTOCOL.<String>format(String.class), null);
    }

    private static ApiFailure failure(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).failure();
    }

    private static String reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
        return ((Outcome.Unreadable<?>) outcome).reason();
    }

    private static HttpResponse withoutType(int status, String body) {
        return HttpResponse.of(status, HttpHeaders.empty(), body.getBytes(UTF_8));
    }

    @Nested
    class TheCode {

        /** A service whose codes ask for waits, and have remedies of their own. */
        private final Protocol codes = new Protocol() {

            private final Protocol plain = PROTOCOL;

            @Override
            public <T> AnswerFormat<T> format(Type data) {
                return (json, document) -> new Answer.Refused<>(429, 60_018, "slow down", null, Duration.ofSeconds(9));
            }

            @Override
            public @Nullable String requestId(HttpHeaders headers) {
                return plain.requestId(headers);
            }

            @Override
            public String describe() {
                return plain.describe();
            }

            @Override
            public String advice(
                    Operation operation, int status, @Nullable Integer code, HttpHeaders headers, Instant now) {
                return "This is about the code " + code;
            }
        };

        private ApiFailure read(HttpResponse response) {
            ResponseReader reader =
                    new ResponseReader(codes, new SafeJson(new MiniJson()), clock, new Redaction(List.of()), false);
            return failure(
                    reader.read(TestEngine.READ, response, String.class, codes.<String>format(String.class), null));
        }

        @Test
        void mayAskForAWait() {
            assertThat(read(Answers.json(200, "{}")).retryAfter()).isEqualTo(Duration.ofSeconds(9));
        }

        @ParameterizedTest
        @CsvSource({"3, 9", "20, 20"})
        void asksForNoLessThanTheHeader(String header, int seconds) {
            HttpResponse response = HttpResponse.of(
                    200,
                    HttpHeaders.of("Content-Type", "application/json", "Retry-After", header),
                    "{}".getBytes(UTF_8));

            assertThat(read(response).retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
        }

        @Test
        void mayHaveARemedyOfItsOwn() {
            assertThat(read(Answers.json(200, "{}")).hint()).isEqualTo("This is about the code 60018");
        }
    }

    @Nested
    class TheStatus {

        @ParameterizedTest
        @ValueSource(ints = {300, 304, 400, 404, 500, 503, 599})
        void comesFirstWhateverTheEnvelopeSays(int status) {
            Outcome<String> outcome = read(Answers.json(status, Answers.envelope(200, "0", "\"x\"", "success")));

            assertThat(failure(outcome).httpStatus()).isEqualTo(status);
            assertThat(failure(outcome).status()).isEqualTo(status);
        }

        @ParameterizedTest
        @ValueSource(ints = {200, 201, 202, 299})
        void ofSuccessLeavesTheWordToTheEnvelope(int status) {
            assertThat(read(Answers.json(status, Answers.envelope(200, "0", "\"x\"", "success"))))
                    .isEqualTo(new Outcome.Success<>("x"));
            assertThat(failure(read(Answers.json(status, Answers.envelope(404, "1", "null", "none"))))
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void ofAFailureIsTheKindEvenIfTheCodeIsAnother() {
            assertThat(failure(read(Answers.json(503, Answers.envelope(404, "1", "null", "none"))))
                            .status())
                    .isEqualTo(503);
        }
    }

    @Nested
    class TheContentType {

        private static final String BODY = "{\"code\":200,\"status\":\"0\",\"data\":\"x\"}";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "application/json",
                    "application/json;charset=UTF-8",
                    "APPLICATION/JSON",
                    "application/problem+json",
                    "application/vnd.xuqm.v1+json; q=1"
                })
        void mayBeAnyJson(String type) {
            assertThat(read(Answers.of(200, type, BODY))).isEqualTo(new Outcome.Success<>("x"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "text/plain",
                    "text/json",
                    "text/html",
                    "application/octet-stream",
                    "application/xml",
                    "",
                    "x"
                })
        void isNotBelievedIfTheBodyIsJson(String type) {
            for (String label : List.of(type, type + "; charset=utf-8", type + ";charset=ISO-8859-1")) {
                assertThat(read(Answers.of(200, label, BODY))).isEqualTo(new Outcome.Success<>("x"));
            }
            assertThat(failure(read(Answers.of(404, type, Answers.envelope(404, "1", "null", "no such user"))))
                            .message())
                    .isEqualTo("no such user");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\t", "\uFEFF", "\uFEFF\r\n "})
        void mayBeMissingWhateverBlanksStandBeforeTheJson(String before) {
            assertThat(read(withoutType(200, before + BODY))).isEqualTo(new Outcome.Success<>("x"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "text/plain | OK | is not JSON but text/plain",
                    "text/plain; charset=utf-8 | {broken | is not JSON but text/plain",
                    "'' | {\"code\":200 | is not JSON but of unknown type",
                    "application/json | <html>no</html> | is not JSON, though it is labelled application/json",
                    "application/json | OK | cannot be read as the service's envelope {code, status, data, message}",
                    "text/json | {{{ | cannot be read as the service's envelope {code, status, data, message}",
                    "application/json;charset=gbk | {\"a | cannot be read as the service's envelope {code, status, data, message}, which is JSON in UTF-8;"
                            + " it is labelled gbk",
                    "application/json; charset=\"UTF-16\" | x | cannot be read as the service's envelope {code, status, data, message}, which is JSON in"
                            + " UTF-8; it is labelled UTF-16",
                    "application/json; charset=US-ASCII | x | cannot be read as the service's envelope {code, status, data, message}"
                })
        void isNamedIfTheBodyIsNoJson(String type, String body, String reason) {
            assertThat(reason(read(Answers.of(200, type, body)))).isEqualTo(reason);
        }

        @Test
        void mayBeMissingWithABodyThatDoesNot() {
            assertThat(reason(read(withoutType(200, "OK")))).isEqualTo("is not JSON but of unknown type");
        }

        @Test
        void isShownNoFurtherThanItIsOne() {
            assertThat(reason(read(Answers.of(200, "text/plain " + SECRET + "\u001b[31m", "x"))))
                    .isEqualTo("is not JSON but text/plain *** [31m");
        }
    }

    @Nested
    class TheEnvelope {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"code\":200,\"status\":\"0\",\"data\":\"x\",\"message\":\"success\"}",
                    "{\"code\":200,\"data\":\"x\"}",
                    "{\"status\":\"0\",\"data\":\"x\"}",
                    "{\"code\":201,\"status\":\"0\",\"data\":\"x\"}",
                    "{\"code\":200,\"status\":\"0\",\"data\":\"x\",\"extra\":{\"a\":[]}}",
                    "\uFEFF{\"code\":200,\"status\":\"0\",\"data\":\"x\"}"
                })
        void reportsSuccess(String body) {
            assertThat(read(Answers.json(200, body))).isEqualTo(new Outcome.Success<>("x"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"code\":500,\"status\":\"1\",\"data\":\"x\"} | 500",
                    "{\"code\":500,\"status\":\"0\",\"data\":\"x\"} | 500",
                    "{\"code\":200,\"status\":\"1\",\"data\":\"x\"} | 200",
                    "{\"status\":\"1\",\"data\":\"x\"} | 200",
                    "{\"code\":0,\"status\":\"0\",\"data\":\"x\"} | 0",
                    "{\"code\":-1,\"data\":\"x\"} | -1",
                    "{\"code\":404} | 404"
                })
        void thatContradictsItselfIsARefusal(String body, int status) {
            assertThat(failure(read(Answers.json(200, body))).status()).isEqualTo(status);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"code\":500,\"status\":\"1\",\"data\":{\"reason\":\"x\"},\"message\":\"broken\"}"})
        void ofARefusalMayHoldDataOfAnyShape(String body) {
            ApiFailure failure = failure(read(Answers.json(200, body)));

            assertThat(failure.code()).isEqualTo(500);
            assertThat(failure.message()).isEqualTo("broken");
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "{}", "{\"data\":\"x\"}", "{\"message\":\"success\"}"})
        void mustBeOne(String body) {
            assertThat(reason(read(Answers.json(200, body))))
                    .isEqualTo("is not the service's envelope {code, status, data, message}");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[] | , at $ (byte 0): an object is expected, but a list was found",
                    "\"x\" | , at $ (byte 0): an object is expected, but text was found",
                    "{\"code\":200,\"data\": | ''"
                })
        void mustBeReadable(String body, String why) {
            assertThat(reason(read(Answers.json(200, body))))
                    .isEqualTo("cannot be read as the service's envelope {code, status, data, message}" + why);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"code\":\"200\",\"data\":true} | $.data (byte 21): text is expected, but true or false was found",
                    "{\"status\":\"0\",\"data\":[]} | $.data (byte 21): text is expected, but a list was found"
                })
        void ofASuccessMustHoldWhatWasPromised(String body, String why) {
            Outcome<String> outcome = read(Answers.json(200, body));

            assertThat(reason(outcome)).isEqualTo("cannot be read as what this operation answers, at " + why);
            assertThat(((Outcome.Unreadable<?>) outcome).succeeded()).isTrue();
        }

        @Test
        void withoutDataIsNoAnswer() {
            assertThat(reason(read(Answers.ok("null")))).isEqualTo("reports success without data");
        }

        @Test
        void needNotHaveDataIfNothingIsAskedFor() {
            for (HttpResponse response : List.of(
                    Answers.ok("null"),
                    Answers.ok("{\"any\":1}"),
                    Answers.json(200, "{\"code\":200}"),
                    withoutType(200, ""),
                    withoutType(204, ""))) {
                assertThat(NOTHING.read(reader, TestEngine.WRITE, response)).isInstanceOf(Outcome.Success.class);
            }
        }

        @Test
        void isDemandedEvenIfNothingIsAskedFor() {
            assertThat(reason(NOTHING.read(reader, TestEngine.WRITE, Answers.html(200, "Log in"))))
                    .isEqualTo("is not JSON but text/html");
        }
    }

    @Nested
    class AFailure {

        @Test
        void holdsWhatTheEnvelopeSays() {
            ApiFailure failure = failure(read(Answers.json(
                    404, "{\"code\":404,\"status\":\"1\",\"message\":\"no such\\nuser\",\"requestId\":\"r-1\"}")));

            assertThat(failure.message()).isEqualTo("no such user");
            assertThat(failure.requestId()).isEqualTo("r-1");
            assertThat(failure.bodyExcerpt()).isNull();
            assertThat(failure.hint()).isNull();
        }

        @Test
        void hasItsRequestIdFromTheHeaderIfNotFromTheEnvelope() {
            assertThat(failure(read(Answers.refused(404, "none", "x-request-id", "r-2")))
                            .requestId())
                    .isEqualTo("r-2");
        }

        @Test
        void withoutAnEnvelopeHoldsTheBeginningOfTheBody() {
            ApiFailure failure = failure(read(Answers.html(502, "<h1>Bad Gateway</h1>")));

            assertThat(failure.bodyExcerpt()).isEqualTo("Bad Gateway");
            assertThat(failure.message()).isNull();
            assertThat(failure.code()).isNull();
        }

        @Test
        void mayBeOfJsonThatIsNoEnvelope() {
            ApiFailure failure = failure(read(Answers.json(500, "{\"timestamp\":1,\"error\":\"Internal\"}")));

            assertThat(failure.code()).isNull();
            assertThat(failure.bodyExcerpt()).isEqualTo("{\"timestamp\":1,\"error\":\"***\"}");
        }

        @Test
        void mayBeOfBrokenJson() {
            assertThat(failure(read(Answers.json(500, "{\"code\":500"))).bodyExcerpt())
                    .isEqualTo("{\"code\":500");
        }

        @Test
        void showsNoSecret() {
            ApiFailure failure = failure(read(Answers.refused(400, "bad secret " + SECRET, "X-Request-Id", SECRET)));

            assertThat(failure.toString()).doesNotContain(SECRET).contains("bad secret ***");
        }
    }

    @Nested
    class AnEncodedBody {

        private static final String WHY =
                "is encoded with gzip, which was not asked for (Accept-Encoding: identity); a proxy or"
                        + " gateway on the way does it, and has to be told not to";

        private HttpResponse zipped(int status, String... headers) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(Answers.envelope(200, "0", "\"x\"", "success").getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return HttpResponse.of(status, HttpHeaders.received(List.of(headers)), packed.toByteArray());
        }

        @Test
        void isNamedAsSuchWhetherItIsLabelledOrNot() {
            for (HttpResponse response : List.of(
                    zipped(200),
                    zipped(200, "Content-Type", "application/json"),
                    zipped(200, "Content-Type", "application/json", "Content-Encoding", "gzip"),
                    zipped(200, "Content-Encoding", "identity"))) {
                assertThat(reason(read(response))).isEqualTo(WHY);
                assertThat(((Outcome.Unreadable<?>) read(response)).excerpt()).isEmpty();
            }
        }

        @Test
        void isNamedInARefusalInPlaceOfItsBytes() {
            ApiFailure failure = failure(read(zipped(502, "Content-Encoding", "gzip")));

            assertThat(failure.hint()).isEqualTo("The answer " + WHY);
            assertThat(failure.bodyExcerpt()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"br", "deflate", "zstd"})
        void mayBeInAnyCoding(String coding) {
            HttpResponse response = Answers.of(200, "application/json", "\u0001\u0002", "Content-Encoding", coding);

            assertThat(reason(read(response))).startsWith("is encoded with " + coding);
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip", "identity", "", "Identity"})
        void isReadIfOnlyItsLabelSaysSo(String coding) {
            assertThat(read(Answers.of(
                            200,
                            "application/json",
                            Answers.envelope(200, "0", "\"x\"", "success"),
                            "Content-Encoding",
                            coding)))
                    .isEqualTo(new Outcome.Success<>("x"));
        }

        @Test
        void isNotSeenInAShortOrOddOne() {
            assertThat(reason(read(withoutType(200, "\u001f")))).isEqualTo("is not JSON but of unknown type");
        }
    }

    @Nested
    class ABindingThatBreaksItsContract {

        private Outcome<String> read(HttpResponse response, Throwable thrown) {
            return new ResponseReader(
                            PROTOCOL, new SafeJson(new ThrowingJson(thrown)), clock, new Redaction(List.of()), false)
                    .read(TestEngine.READ, response, String.class, PROTOCOL.<String>format(String.class), null);
        }

        static Stream<Throwable> failures() {
            return Stream.of(
                    new IllegalStateException("it said: meet me at nine"),
                    new NullPointerException(),
                    new StackOverflowError(),
                    new NoSuchMethodError("JsonMapper.builder()"),
                    new IOException("a checked one, as Kotlin may throw"));
        }

        @ParameterizedTest
        @MethodSource("failures")
        void makesASuccessUnreadable(Throwable thrown) {
            Outcome<String> outcome = read(Answers.ok("\"x\""), thrown);

            assertThat(reason(outcome))
                    .startsWith("cannot be read as the service's envelope {code, status, data, message}");
            assertThat(((Outcome.Unreadable<?>) outcome).cause())
                    .isInstanceOf(JsonBindingException.class)
                    .hasMessage("the JSON binding threw " + thrown.getClass().getName());
        }

        @Test
        void isToldInItsOwnWordsIfItsLibraryDoesNotFit() {
            JsonBindingException tooOld =
                    new JsonBindingException("xuqm-own needs lib 2.10 or newer", new NoSuchMethodError("Lib.more()"));

            assertThat(reason(read(Answers.ok("\"x\""), tooOld)))
                    .isEqualTo(
                            "cannot be read as the service's envelope {code, status, data, message} (xuqm-own needs lib 2.10 or newer)");
        }

        @ParameterizedTest
        @MethodSource("failures")
        void leavesARefusalItsStatus(Throwable thrown) {
            assertThat(failure(read(Answers.refused(400, "no"), thrown)).httpStatus())
                    .isEqualTo(400);
        }
    }

    @Nested
    class AHint {

        private ApiFailure refusedLogin(String... headers) {
            return failure(reader.read(
                    LOGIN,
                    Answers.refused(401, "bad signature", headers),
                    String.class,
                    PROTOCOL.<String>format(String.class),
                    null));
        }

        @Test
        void namesAClockThatIsAhead() {
            assertThat(refusedLogin("Date", "Mon, 27 Apr 2026 00:00:00 GMT").hint())
                    .isEqualTo("This machine's clock is 600 s ahead of the service's (here 2026-04-27T00:10:00Z, there"
                            + " 2026-04-27T00:00:00Z), so that signatures are refused; set the clock right, for"
                            + " instance by NTP");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Mon, 27 Apr 2026 00:11:00 GMT", "Mon, 27 Apr 2026 00:09:00 GMT"})
        void namesAClockThatIsAMinuteOff(String date) {
            assertThat(refusedLogin("Date", date).hint()).startsWith("This machine's clock is 60 s ");
        }

        @Test
        void namesAClockThatIsBehind() {
            assertThat(refusedLogin("Date", "Mon, 27 Apr 2026 01:00:00 GMT").hint())
                    .startsWith("This machine's clock is 3000 s behind the service's");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Mon, 27 Apr 2026 00:10:59 GMT", "Mon, 27 Apr 2026 00:09:01 GMT", "yesterday", ""})
        void namesTheKeyAndTheSecretIfTheClockIsNotToBlame(String date) {
            assertThat(refusedLogin("Date", date).hint())
                    .startsWith("Check that appKey and appSecret belong together; ")
                    .contains("wire.signature.*");
        }

        @Test
        void isGivenForAnEnvelopeUnderStatus200Too() {
            Outcome<String> outcome = reader.read(
                    LOGIN,
                    Answers.json(200, Answers.envelope(401, "1", "null", "no")),
                    String.class,
                    PROTOCOL.<String>format(String.class),
                    null);

            assertThat(failure(outcome).hint())
                    .startsWith("Check that appKey and appSecret belong together; ")
                    .contains("wire.signature.*");
        }

        @Test
        void namesTheWayInWhichTokensAreSentIfOneIsRefused() {
            Operation withToken = Operation.builder("messages.send", HttpMethod.POST, "/api/im/messages")
                    .build();

            Outcome<String> outcome = reader.read(
                    withToken,
                    Answers.refused(401, "expired", "Date", "Mon, 27 Apr 2026 01:00:00 GMT"),
                    String.class,
                    PROTOCOL.<String>format(String.class),
                    null);

            assertThat(failure(outcome).hint())
                    .startsWith("If it refuses tokens that it has just issued")
                    .contains("wire.token.*");
        }

        @Test
        void isNotGivenForATokenThatTheApplicationHasGiven() {
            Operation ofTenants = Operation.builder("tenant.get", HttpMethod.GET, "/api/tenant")
                    .credential(CredentialKind.TENANT_TOKEN)
                    .build();

            Outcome<String> outcome = reader.read(
                    ofTenants, Answers.refused(401, "no"), String.class, PROTOCOL.<String>format(String.class), null);

            assertThat(failure(outcome).hint()).isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "429 | Send more slowly, for instance with the builder's rateLimit",
                    "500 | The service failed, perhaps after it acted",
                    "501 | The service failed, perhaps after it acted",
                    "502 | A gateway got no answer from the service",
                    "503 | The service is busy or down and did nothing",
                    "504 | A gateway got no answer from the service",
                    "599 | The service failed, perhaps after it acted"
                })
        void saysWhatToDoAboutLoadAndOutages(int status, String advice) {
            assertThat(failure(read(Answers.refused(status, "no"))).hint()).startsWith(advice);
            assertThat(failure(read(Answers.json(200, Answers.envelope(status, "1", "null", "no"))))
                            .hint())
                    .startsWith(advice);
            assertThat(failure(read(Answers.html(status, "<h1>no</h1>"))).hint())
                    .startsWith(advice);
        }

        @ParameterizedTest
        @ValueSource(ints = {400, 403, 404, 405, 413, 499})
        void doubtsThatTheServiceAnsweredIfItIsNotItsForm(int status) {
            assertThat(failure(read(Answers.html(status, "<h1>nginx</h1>"))).hint())
                    .endsWith("check baseUrl");
            assertThat(failure(read(Answers.refused(status, "no"))).hint()).isNull();
        }

        @Test
        void namesTheAccountThatCannotSignIn() {
            assertThat(failure(reader.read(
                                    LOGIN,
                                    Answers.refused(404, "no"),
                                    String.class,
                                    PROTOCOL.<String>format(String.class),
                                    null))
                            .hint())
                    .startsWith("Check that the account exists");
        }

        @ParameterizedTest
        @ValueSource(ints = {300, 301, 302, 307, 308, 399})
        void namesARedirect(int status) {
            HttpResponse busy = Answers.json(status, Answers.envelope(503, "1", "null", "busy"));

            assertThat(failure(read(Answers.html(status, "moved"))).hint())
                    .isEqualTo("The service redirects elsewhere and the SDK does not follow; check baseUrl");
            assertThat(failure(read(busy)).hint())
                    .as("whatever is said there")
                    .isEqualTo("The service redirects elsewhere and the SDK does not follow; check baseUrl");
        }
    }
}
