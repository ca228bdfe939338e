package com.xuqm.sdk.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.testing.MiniJson;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static final String SECRET = "as_demo_0123456789";

    private static final Operation LOGIN = Operation.builder("auth.login", HttpMethod.POST, "/api/login")
            .credential(CredentialKind.APP_SIGNATURE)
            .build();

    private final FakeClock clock = FakeClock.at("2026-04-27T00:10:00Z");
    private final ResponseReader reader = new ResponseReader(new MiniJson(), clock, new Redaction(List.of(SECRET)));

    private Outcome<String> read(HttpResponse response) {
        return reader.read(TestEngine.READ, response, DataReader.of(String.class));
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
    class TheStatus {

        @ParameterizedTest
        @ValueSource(ints = {300, 304, 400, 404, 500, 503, 599})
        void comesFirstWhateverTheEnvelopeSays(int status) {
            Outcome<String> outcome = read(Answers.json(status, Answers.envelope(200, "0", "\"x\"", "success")));

            assertThat(failure(outcome).httpStatus()).isEqualTo(status);
            assertThat(failure(outcome).code()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(ints = {200, 201, 202, 299})
        void ofSuccessLeavesTheWordToTheEnvelope(int status) {
            assertThat(read(Answers.json(status, Answers.envelope(200, "0", "\"x\"", "success"))))
                    .isEqualTo(new Outcome.Success<>("x"));
            assertThat(failure(read(Answers.json(status, Answers.envelope(404, "1", "null", "none"))))
                            .effectiveStatus())
                    .isEqualTo(404);
        }

        @Test
        void ofAFailureIsTheKindEvenIfTheCodeIsAnother() {
            assertThat(failure(read(Answers.json(503, Answers.envelope(404, "1", "null", "none"))))
                            .effectiveStatus())
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
        @CsvSource({"text/html", "text/plain", "application/octet-stream", "application/xml"})
        void ofSomethingElseIsBelieved(String type) {
            assertThat(reason(read(Answers.of(200, type + "; charset=utf-8", BODY))))
                    .isEqualTo("is not JSON but " + type);
        }

        @ParameterizedTest
        @ValueSource(strings = {BODY, " " + BODY, "\n" + BODY})
        void mayBeMissingIfTheBodyLooksLikeJson(String body) {
            assertThat(read(withoutType(200, body))).isEqualTo(new Outcome.Success<>("x"));
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
        void thatContradictsItselfIsARefusal(String body, int effectiveStatus) {
            assertThat(failure(read(Answers.json(200, body))).effectiveStatus()).isEqualTo(effectiveStatus);
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
        @ValueSource(
                strings = {"[]", "\"x\"", "{\"code\":\"200\"}", "{\"code\":200,\"data\":", "{\"code\":200,\"data\":7}"})
        void mustBeReadable(String body) {
            assertThat(reason(read(Answers.json(200, body))))
                    .isEqualTo("cannot be read as what this operation answers");
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
                assertThat(reader.read(TestEngine.WRITE, response, DataReader.nothing()))
                        .isInstanceOf(Outcome.Success.class);
            }
        }

        @Test
        void isDemandedEvenIfNothingIsAskedFor() {
            assertThat(reason(reader.read(TestEngine.WRITE, Answers.html(200, "Log in"), DataReader.nothing())))
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
    class AHint {

        private ApiFailure refusedLogin(String... headers) {
            return failure(
                    reader.read(LOGIN, Answers.refused(401, "bad signature", headers), DataReader.of(String.class)));
        }

        @Test
        void namesAClockThatIsAhead() {
            assertThat(refusedLogin("Date", "Mon, 27 Apr 2026 00:00:00 GMT").hint())
                    .isEqualTo("This machine's clock is 600 s ahead of the service's (here 2026-04-27T00:10:00Z, there"
                            + " 2026-04-27T00:00:00Z), so that signatures are refused; set the clock right, for"
                            + " instance by NTP");
        }

        @Test
        void namesAClockThatIsBehind() {
            assertThat(refusedLogin("Date", "Mon, 27 Apr 2026 01:00:00 GMT").hint())
                    .startsWith("This machine's clock is 3000 s behind the service's");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Mon, 27 Apr 2026 00:10:59 GMT", "Mon, 27 Apr 2026 00:09:01 GMT", "yesterday", ""})
        void namesTheKeyAndTheSecretIfTheClockIsNotToBlame(String date) {
            assertThat(refusedLogin("Date", date).hint()).isEqualTo("Check that appKey and appSecret belong together");
        }

        @Test
        void isGivenForAnEnvelopeUnderStatus200Too() {
            Outcome<String> outcome = reader.read(
                    LOGIN, Answers.json(200, Answers.envelope(401, "1", "null", "no")), DataReader.of(String.class));

            assertThat(failure(outcome).hint()).isEqualTo("Check that appKey and appSecret belong together");
        }

        @Test
        void isNotGivenForATokenThatWasRefused() {
            assertThat(failure(read(Answers.refused(401, "expired", "Date", "Mon, 27 Apr 2026 01:00:00 GMT")))
                            .hint())
                    .isNull();
        }

        @ParameterizedTest
        @ValueSource(ints = {301, 302, 307, 308})
        void namesARedirect(int status) {
            assertThat(failure(read(Answers.html(status, "moved"))).hint())
                    .isEqualTo("The service redirects elsewhere and the SDK does not follow; check baseUrl");
        }
    }
}
