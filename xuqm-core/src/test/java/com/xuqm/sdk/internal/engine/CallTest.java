package com.xuqm.sdk.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmBadRequestException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmConflictException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmRateLimitedException;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport;
import com.xuqm.sdk.testing.ThrowingJson;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of a call, whichever way it is carried out. */
@ParameterizedClass(name = "{0}")
@EnumSource
class CallTest {

    @Parameter
    Driver driver;

    final TestEngine engine = new TestEngine();
    final ScriptedTransport transport = engine.transport;

    @AfterEach
    void close() {
        engine.close();
    }

    private <X extends XuqmException> X failureOf(Call<?> call, Class<X> type) {
        X failure = catchThrowableOfType(type, () -> driver.run(call));
        assertThat(failure).isExactlyInstanceOf(type);
        return failure;
    }

    @Nested
    class Success {

        @Test
        void isTheAnswersData() {
            transport.answer(Answers.ok("\"hello\""));

            assertThat(driver.run(engine.read())).isEqualTo("hello");
        }

        @Test
        void isARefusalIfTheMappingFindsOneInTheData() {
            transport.answer(Answers.ok("[1,2]"));
            Call<Integer> call = engine.calls()
                    .<List<Long>, Integer>call(
                            RequestSpec.of(TestEngine.READ).path("id", "1"),
                            GenericTypes.parameterized(List.class, Long.class),
                            numbers -> {
                                throw XuqmApiException.of(
                                        new CallInfo("things.get", 1, false),
                                        new ApiFailure(200, 404, 70_107, null, null, null, null, "2 of 2 failed"));
                            });

            XuqmNotFoundException failure = failureOf(call, XuqmNotFoundException.class);

            assertThat(failure.code()).isEqualTo(70_107);
            assertThat(failure).hasMessageContaining("2 of 2 failed");
            assertThat(transport.requests()).hasSize(1);
        }

        @Test
        void isWhatTheMappingMakesOfTheData() {
            transport.answer(Answers.ok("[1,2]"));
            Call<Integer> call = engine.calls()
                    .<List<Long>, Integer>call(
                            RequestSpec.of(TestEngine.READ).path("id", "1"),
                            GenericTypes.listOf(Long.class),
                            List::size);

            assertThat(driver.run(call)).isEqualTo(2);
        }

        @Test
        void ofACallThatAnswersNothingIsThatItIsDone() {
            transport.answer(Answers.ok("[1]"));
            transport.answer(Answers.ok("null"));
            transport.answer(HttpResponse.of(204, HttpHeaders.empty(), new byte[0]));
            Call<Done> call = engine.calls().callForNothing(RequestSpec.of(TestEngine.WRITE));

            assertThat(driver.run(call)).as("data that nobody asks for").isEqualTo(Done.DONE);
            assertThat(driver.run(call)).as("no data").isEqualTo(Done.DONE);
            assertThat(driver.run(call)).as("no body").isEqualTo(Done.DONE);
        }

        @Test
        void takesOneRequestThatIsComplete() {
            transport.answer(Answers.ok("\"\""));
            driver.run(engine.write());

            HttpRequest request = transport.onlyRequest();
            assertThat(request.method()).isEqualTo(HttpMethod.POST);
            assertThat(request.uri()).hasToString("https://api.test/api/things");
            assertThat(request.headers())
                    .isEqualTo(HttpHeaders.of("Accept", "application/json", "Accept-Encoding", "identity"));
            assertThat(request.body().contentType()).isEqualTo("application/json");
            assertThat(request.body().inMemory()).asString(UTF_8).isEqualTo("\"thing\"");
            assertThat(request.target()).isEqualTo(new ResponseTarget.Memory(1_024));
        }

        @Test
        void ofADownloadIsNotToBeEncodedEither() {
            transport.answer(HttpResponse.of(200, HttpHeaders.empty(), new byte[0]));
            RequestSpec request =
                    RequestSpec.of(TestEngine.READ).path("id", "1").target(Path.of("target"));
            driver.run(engine.calls().download(request, ReceivedFile::status));

            assertThat(transport.onlyRequest().headers())
                    .isEqualTo(HttpHeaders.of("Accept", "*/*", "Accept-Encoding", "identity"));
        }

        @Test
        void needsNoBody() {
            transport.answer(Answers.ok("\"\""));
            driver.run(engine.read());

            assertThat(transport.onlyRequest().uri()).hasToString("https://api.test/api/things/a%2Fb");
            assertThat(transport.onlyRequest().body()).isSameAs(HttpBody.empty());
        }

        @Test
        void canBeHadAgainByTheSameCall() {
            transport.answer(Answers.ok("\"first\"")).answer(Answers.ok("\"second\""));
            Call<String> call = engine.read();

            assertThat(driver.run(call)).isEqualTo("first");
            assertThat(driver.run(call)).isEqualTo("second");
        }
    }

    @Nested
    class ARefusal {

        static Stream<Arguments> kinds() {
            return Stream.of(
                    Arguments.of(400, XuqmBadRequestException.class),
                    Arguments.of(401, XuqmUnauthorizedException.class),
                    Arguments.of(403, XuqmForbiddenException.class),
                    Arguments.of(404, XuqmNotFoundException.class),
                    Arguments.of(409, XuqmConflictException.class),
                    Arguments.of(413, XuqmBadRequestException.class),
                    Arguments.of(418, XuqmApiException.class),
                    Arguments.of(422, XuqmBadRequestException.class),
                    Arguments.of(429, XuqmRateLimitedException.class),
                    Arguments.of(500, XuqmServerException.class),
                    Arguments.of(503, XuqmServerException.class),
                    Arguments.of(599, XuqmServerException.class));
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void isAnExceptionOfItsKind(int status, Class<? extends XuqmApiException> kind) {
            engine.retry = RetryPolicy.never();
            transport.answer(Answers.refused(status, "no such thing", "X-Request-Id", "r-1"));

            XuqmApiException failure = failureOf(engine.read(), kind);

            assertThat(failure)
                    .hasMessageStartingWith("things.get was refused: HTTP " + status + ": no such thing [request r-1]");
            assertThat(failure.httpStatus()).isEqualTo(status);
            assertThat(failure.code()).isEqualTo(status);
            assertThat(failure.apiMessage()).isEqualTo("no such thing");
            assertThat(failure.requestId()).isEqualTo("r-1");
            assertThat(failure.operation()).isEqualTo("things.get");
            assertThat(failure.attempts()).isEqualTo(1);
        }

        @Test
        void mayStandInTheEnvelopeAlone() {
            transport.answer(Answers.json(200, Answers.envelope(500, "1", "null", "broken")));

            XuqmServerException failure = failureOf(engine.read(), XuqmServerException.class);

            assertThat(failure)
                    .hasMessageStartingWith("things.get was refused: HTTP 200, code 500: broken. The service");
            assertThat(failure.httpStatus()).isEqualTo(200);
            assertThat(failure.code()).isEqualTo(500);
            assertThat(transport.requests()).hasSize(1);
        }

        @Test
        void thatStandsInTheEnvelopeAloneIsRetriedLikeAnyOther() {
            transport
                    .answer(Answers.json(200, Answers.envelope(503, "1", "null", "busy")))
                    .answer(Answers.ok("\"\""));

            driver.run(engine.write());

            assertThat(transport.requests()).hasSize(2);
        }

        @Test
        void ofACodeThatIsNoHttpStatusIsOfNoSpecialKind() {
            transport.answer(Answers.json(200, Answers.envelope(40_001, "1", "null", "quota")));

            assertThat(failureOf(engine.write(), XuqmApiException.class).code()).isEqualTo(40_001);
        }

        @Test
        void mayBeAPageOfAProxy() {
            engine.retry = RetryPolicy.never();
            transport.answer(Answers.html(502, "<html><h1>502 Bad Gateway</h1><hr>nginx</html>"));

            XuqmServerException failure = failureOf(engine.read(), XuqmServerException.class);

            assertThat(failure)
                    .hasMessageStartingWith("things.get was refused: HTTP 502, the answer is not the service's JSON"
                            + " envelope but begins: 502 Bad Gateway nginx. A gateway got no answer");
            assertThat(failure.code()).isNull();
            assertThat(failure.apiMessage()).isNull();
        }

        @Test
        void tellsHowLongToWait() {
            engine.retry = RetryPolicy.never();
            transport.answer(Answers.refused(429, "slowly", "Retry-After", "17"));

            assertThat(failureOf(engine.read(), XuqmRateLimitedException.class).retryAfter())
                    .isEqualTo(Duration.ofSeconds(17));
        }

        @Test
        void byARedirectIsNotFollowed() {
            transport.answer(Answers.of(302, "text/html", "moved", "Location", "https://elsewhere.test/"));

            assertThat(failureOf(engine.read(), XuqmApiException.class))
                    .hasMessageContaining("HTTP 302")
                    .hasMessageEndingWith("check baseUrl");
            assertThat(transport.requests()).hasSize(1);
        }
    }

    @Nested
    class ARetry {

        @Test
        void canSaveTheCall() {
            transport
                    .answer(Answers.refused(503, "busy"))
                    .fail(Kind.CONNECTION_LOST, true)
                    .answer(Answers.ok("\"at last\""));

            assertThat(driver.run(engine.read())).isEqualTo("at last");
            assertThat(transport.requests()).hasSize(3);
            assertThat(engine.timing.waits()).hasSize(2);
            assertThat(engine.timing.waits().get(0)).isBetween(Duration.ZERO, Duration.ofMillis(200));
            assertThat(engine.timing.waits().get(1)).isBetween(Duration.ZERO, Duration.ofMillis(400));
        }

        @Test
        void sendsTheSameRequestAgain() {
            transport.answer(Answers.refused(503, "busy")).answer(Answers.ok("\"\""));
            driver.run(engine.write());

            HttpRequest first = transport.requests().get(0);
            HttpRequest second = transport.requests().get(1);
            assertThat(second).isEqualTo(first);
        }

        @Test
        void isGivenUpAfterThreeAttempts() {
            transport
                    .answer(Answers.refused(503, "first"))
                    .answer(Answers.refused(503, "second"))
                    .answer(Answers.refused(503, "third"));

            XuqmServerException failure = failureOf(engine.write(), XuqmServerException.class);

            assertThat(failure)
                    .hasMessageStartingWith(
                            "things.make (attempt 3) was refused: HTTP 503: third. The service is busy");
            assertThat(failure.attempts()).isEqualTo(3);
        }

        @Test
        void waitsAsLongAsTheServiceAsks() {
            transport.answer(Answers.refused(429, "slowly", "Retry-After", "5")).answer(Answers.ok("\"\""));
            driver.run(engine.write());

            assertThat(engine.timing.waits()).containsExactly(Duration.ofSeconds(5));
        }

        @Test
        void isNotBegunIfTheServiceAsksForMoreThanThereIs() {
            transport.answer(Answers.refused(429, "slowly", "Retry-After", "30"));

            assertThat(failureOf(engine.write(), XuqmRateLimitedException.class).retryAfter())
                    .isEqualTo(Duration.ofSeconds(30));
            assertThat(engine.timing.waits()).isEmpty();
        }

        @Test
        void isNotMadeOfAWriteThatMayHaveBeenSent() {
            transport.fail(Kind.CONNECTION_LOST, true);

            XuqmTransportException failure = failureOf(engine.write(), XuqmTransportException.class);

            assertThat(failure)
                    .hasMessage(
                            "things.make got no answer: scripted CONNECTION_LOST; the service may have received it");
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(failure.kind()).isEqualTo(Kind.CONNECTION_LOST);
        }

        @Test
        void isMadeOfAWriteThatWasCertainlyNotSent() {
            transport.fail(Kind.CONNECT, false).answer(Answers.ok("\"sent once\""));

            assertThat(driver.run(engine.write())).isEqualTo("sent once");
        }

        @Test
        void isMadeOfAWriteThatTheCallerDeclaresIdempotent() {
            transport.fail(Kind.CONNECTION_LOST, true).answer(Answers.ok("\"\""));

            driver.run(engine.write().with(CallOptions.none().withIdempotent(true)));

            assertThat(transport.requests()).hasSize(2);
        }

        @Test
        void isNotMadeOfAReadThatTheCallerDeclaresNotIdempotent() {
            transport.answer(Answers.refused(502, "bad gateway"));

            failureOf(engine.read().with(CallOptions.none().withIdempotent(false)), XuqmServerException.class);

            assertThat(transport.requests()).hasSize(1);
        }

        @Test
        void isMadeOfAnIdempotentWriteThatAGatewayRefused() {
            transport.answer(Answers.refused(502, "bad gateway")).answer(Answers.ok("\"\""));

            driver.run(engine.write().with(CallOptions.none().withIdempotent(true)));

            assertThat(transport.requests()).hasSize(2);
        }

        @Test
        void isNotMadeOfALostReadThatTheCallerDeclaresNotIdempotent() {
            transport.fail(Kind.CONNECTION_LOST, true);

            failureOf(engine.read().with(CallOptions.none().withIdempotent(false)), XuqmTransportException.class);

            assertThat(transport.requests()).hasSize(1);
        }

        @Test
        void isNotMadeOfABodyThatCanBeSentOnce() {
            transport.answer(Answers.refused(503, "busy"));
            HttpBody once = HttpBody.stream("text/plain", -1, false, () -> new ByteArrayInputStream(new byte[1]));

            failureOf(
                    engine.calls().call(RequestSpec.of(TestEngine.WRITE).body(once), String.class),
                    XuqmServerException.class);

            assertThat(transport.onlyRequest().body()).isSameAs(once);
        }

        @Test
        void drawsOnABudgetThatAllCallsShare() {
            engine.retry = RetryPolicy.never().withMaxAttempts(10).withBudget(3);
            for (int i = 0; i < 6; i++) {
                transport.answer(Answers.refused(503, "busy"));
            }

            failureOf(engine.read(), XuqmServerException.class);
            assertThat(transport.requests()).hasSize(4);
            failureOf(engine.write(), XuqmServerException.class);
            assertThat(transport.requests()).hasSize(5);
        }
    }

    @Nested
    class AnUnreadableAnswer {

        @Test
        void isOneAtWhichTheBindingThrowsAnError() {
            engine.json = ThrowingJson.reading(new NoSuchMethodError("maxNameLength"));
            transport.answer(Answers.ok("\"done\""));

            XuqmDecodingException failure = failureOf(engine.write(), XuqmDecodingException.class);

            assertThat(failure)
                    .hasMessageContaining(
                            "the answer cannot be read as the service's envelope {code, status, data, message}")
                    .hasRootCauseInstanceOf(NoSuchMethodError.class);
            assertThat(engine.events.lines())
                    .containsExactly(
                            "things.make attempt 1 ended with 200 after PT0S",
                            "things.make ended after 1 attempts with XuqmDecodingException");
        }

        @Test
        void mayBeOneOfWhichATransportGaveNothing() {
            transport.answer((HttpResponse) null);

            XuqmTransportException failure = failureOf(engine.write(), XuqmTransportException.class);

            assertThat(failure.kind()).isEqualTo(Kind.OTHER);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(engine.events.lines())
                    .last()
                    .isEqualTo("things.make ended after 1 attempts with XuqmTransportException");
        }

        static Stream<Arguments> answers() {
            return Stream.of(
                    Arguments.of("is not JSON but text/html", Answers.html(200, "<p>Log in first")),
                    Arguments.of("is not JSON but text/plain", Answers.of(200, "text/plain", "done")),
                    Arguments.of(
                            "is not JSON but of unknown type",
                            HttpResponse.of(200, HttpHeaders.empty(), "hello".getBytes(UTF_8))),
                    Arguments.of("cannot be read", Answers.json(200, "{\"code\":200,\"data\":\"cut o")),
                    Arguments.of("cannot be read", Answers.json(200, Answers.envelope(200, "0", "{}", "success"))),
                    Arguments.of("is not the service's envelope", Answers.json(200, "{\"error\":\"x\"}")),
                    Arguments.of("is not the service's envelope", Answers.json(200, "null")),
                    Arguments.of("reports success without data", Answers.ok("null")),
                    Arguments.of("is empty", HttpResponse.of(200, HttpHeaders.empty(), new byte[0])),
                    Arguments.of("is empty", HttpResponse.of(204, HttpHeaders.empty(), new byte[0])));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @MethodSource("answers")
        void saysWhatIsWrongAndIsNotAskedForAgain(String reason, HttpResponse answer) {
            transport.answer(answer);

            XuqmDecodingException failure = failureOf(engine.read(), XuqmDecodingException.class);

            assertThat(failure).hasMessageContaining("the answer " + reason);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(failure.httpStatus()).isEqualTo(answer.status());
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(transport.requests()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"code\":200,\"status\":\"0\"}",
                    "{\"code\":200,\"status\":\"0\",\"data\":{}}",
                    "{\"status\":\"0\",\"data\":[]}"
                })
        void isSaidToBeASuccessIfTheServiceSaysSo(String body) {
            transport.answer(Answers.json(200, body));

            assertThat(failureOf(engine.read(), XuqmDecodingException.class))
                    .hasMessageStartingWith("things.get succeeded, but the answer ");
        }

        @Test
        void isNotTakenForASuccessOfTheServiceIfItIsAPage() {
            transport.answer(Answers.html(200, "<h1>Welcome to the hotel</h1>"));

            assertThat(failureOf(engine.write(), XuqmDecodingException.class))
                    .hasMessage("things.make was answered with HTTP 200, but the answer is not JSON but text/html; it"
                            + " begins: Welcome to the hotel; the service may have received it. Perhaps a proxy, a"
                            + " gateway or a captive portal answered in the service's place; check baseUrl");
        }

        @Test
        void isShownWithItsStringsMasked() {
            transport.answer(Answers.json(200, "{\"code\":200,\"data\":{\"id\":7,\"content\":\"meet me at nine\"}}"));

            XuqmDecodingException failure = failureOf(engine.read(), XuqmDecodingException.class);

            assertThat(failure.bodyExcerpt()).isEqualTo("{\"code\":200,\"data\":{\"id\":7,\"content\":\"***\"}}");
            assertThat(failure).hasMessageNotContaining("nine").hasMessageContaining(failure.bodyExcerpt());
        }

        @Test
        void mayBeOneThatItsModelCannotTake() {
            transport.answer(Answers.ok("\"hello\""));
            Function<String, String> mapping = data -> {
                throw new IllegalArgumentException("no");
            };

            XuqmDecodingException failure = failureOf(
                    engine.calls().call(RequestSpec.of(TestEngine.READ).path("id", "1"), String.class, mapping),
                    XuqmDecodingException.class);

            assertThat(failure).hasCauseInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void mayBeTheFaultOfABindingThatBreaksItsContract() {
            transport.answer(Answers.ok("\"hello\""));
            engine.json = ThrowingJson.reading(new IllegalStateException("broken"));

            assertThat(failureOf(engine.read(), XuqmDecodingException.class))
                    .hasRootCauseMessage("the JSON binding threw java.lang.IllegalStateException");
        }
    }

    @Nested
    class ATransport {

        @ParameterizedTest
        @EnumSource(names = {"PROXY", "TLS", "TOO_LARGE", "REQUEST_BODY", "RESPONSE_FILE", "CANCELLED", "CLOSED"})
        void failsForGoodInSomeWays(Kind kind) {
            transport.fail(kind, false);

            XuqmTransportException failure = failureOf(engine.read(), XuqmTransportException.class);

            assertThat(failure)
                    .hasMessage(
                            "things.get got no answer: scripted " + kind + "; the service certainly did not receive it")
                    .hasCauseInstanceOf(HttpTransportException.class);
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.mayHaveBeenSent()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "DEADLINE, ATTEMPT, got no complete answer within attemptTimeout PT10S",
            "CONNECT_TIMEOUT, CONNECT, got no connection within the connect timeout",
            "POOL_TIMEOUT, POOL, got no free connection within the pool's wait limit"
        })
        void runsOutOfTimeInOneOfItsPhases(Kind kind, Phase phase, String words) {
            engine.retry = RetryPolicy.never();
            transport.answer(request -> {
                engine.timing.advance(Duration.ofSeconds(10));
                return CompletableFuture.failedFuture(ScriptedTransport.failure(kind, false));
            });

            XuqmTimeoutException failure = failureOf(engine.write(), XuqmTimeoutException.class);

            assertThat(failure).hasMessage("things.make " + words + "; the service certainly did not receive it");
            assertThat(failure.phase()).isEqualTo(phase);
            assertThat(failure.limit()).isEqualTo(Duration.ofSeconds(10));
            assertThat(failure.kind()).isEqualTo(kind);
        }

        @Test
        void thatThrowsIsTakenForOneThatMayHaveSent() {
            transport.answer(request -> {
                throw new IllegalStateException("secret detail");
            });

            XuqmTransportException failure = failureOf(engine.write(), XuqmTransportException.class);

            assertThat(failure)
                    .hasMessage("things.make got no answer: the transport threw java.lang.IllegalStateException;"
                            + " the service may have received it");
            assertThat(failure.kind()).isEqualTo(Kind.OTHER);
            assertThat(failure).hasRootCauseMessage("secret detail");
        }

        @Test
        void thatFailsInAWayOfItsOwnIsTakenForOneThatMayHaveSent() {
            transport.answer(request -> CompletableFuture.failedFuture(new TimeoutException("odd")));

            XuqmTransportException failure = failureOf(engine.write(), XuqmTransportException.class);

            assertThat(failure).hasMessageContaining("the transport failed with java.util.concurrent.TimeoutException");
            assertThat(failure.mayHaveBeenSent()).isTrue();
        }

        @Test
        void thatCancelsItselfIsTakenForOneThatMayHaveSent() {
            transport.answer(request -> {
                CompletableFuture<HttpResponse> cancelled = new CompletableFuture<>();
                cancelled.cancel(false);
                return cancelled;
            });

            XuqmTransportException failure = failureOf(engine.read(), XuqmTransportException.class);

            assertThat(failure.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(failure.mayHaveBeenSent()).isTrue();
        }
    }

    @Nested
    class TheCallTimeout {

        @Test
        void holdsAcrossAttempts() {
            engine.callTimeout = Duration.ofSeconds(15);
            for (int i = 0; i < 2; i++) {
                transport.answer(request -> {
                    engine.timing.advance(Duration.ofSeconds(10));
                    return CompletableFuture.failedFuture(ScriptedTransport.failure(Kind.DEADLINE, true));
                });
            }

            XuqmTimeoutException failure = failureOf(engine.read(), XuqmTimeoutException.class);

            assertThat(failure)
                    .hasMessage("things.get (attempt 2) did not end within callTimeout PT15S; the service may have"
                            + " received it");
            assertThat(failure.phase()).isEqualTo(Phase.CALL);
            assertThat(failure.limit()).isEqualTo(Duration.ofSeconds(15));
        }

        @Test
        void holdsBetweenTheSteps() {
            engine.signIn = userId -> {
                engine.timing.advance(Duration.ofSeconds(31));
                return CompletableFuture.completedFuture(new IssuedToken("late", null));
            };

            XuqmTimeoutException failure = failureOf(engine.writeAs("user_001"), XuqmTimeoutException.class);

            assertThat(failure)
                    .hasMessage("things.send did not end within callTimeout PT30S; the service certainly did not"
                            + " receive it");
            assertThat(transport.requests()).isEmpty();
        }

        @Test
        void canBeSetForOneCall() {
            engine.signIn = userId -> {
                engine.timing.advance(Duration.ofSeconds(2));
                return CompletableFuture.completedFuture(new IssuedToken("late", null));
            };

            XuqmTimeoutException failure = failureOf(
                    engine.writeAs("user_001").with(CallOptions.timeout(Duration.ofSeconds(2))),
                    XuqmTimeoutException.class);

            assertThat(failure.limit()).isEqualTo(Duration.ofSeconds(2));
        }

        @Test
        void mayBeHuge() {
            transport.answer(Answers.ok("\"hello\""));
            Duration huge = Duration.ofSeconds(Long.MAX_VALUE);

            assertThat(driver.run(engine.read().with(CallOptions.timeout(huge).withAttemptTimeout(huge))))
                    .isEqualTo("hello");
        }

        @Test
        void mayBeLessThanAMillisecond() {
            transport.answer(Answers.ok("\"hello\""));
            Duration tiny = Duration.ofNanos(500);

            assertThat(driver.run(engine.read().with(CallOptions.timeout(tiny).withAttemptTimeout(tiny))))
                    .isEqualTo("hello");
        }
    }

    @Nested
    class Options {

        @Test
        void addHeaders() {
            transport.answer(Answers.ok("\"\""));
            driver.run(engine.read().with(CallOptions.none().withHeader("X-Trace", "t-1")));

            assertThat(transport.onlyRequest().headers().first("X-Trace")).isEqualTo("t-1");
        }

        @Test
        void leaveTheCallThatTheyWereTakenFromAlone() {
            transport.answer(Answers.ok("\"\""));
            Call<String> call = engine.read();
            Call<String> other = call.with(CallOptions.none().withHeader("X-Trace", "t-1"));
            driver.run(call);

            assertThat(other.operation()).isEqualTo(TestEngine.READ);
            assertThat(transport.onlyRequest().headers().first("X-Trace")).isNull();
        }
    }

    @Nested
    class TheCredential {

        @Test
        void isTheTokenOfTheUser() {
            transport.answer(Answers.ok("\"\""));
            driver.run(engine.writeAs("user_001"));

            assertThat(transport.onlyRequest().headers().first("Authorization")).isEqualTo("Bearer token-of-user_001");
        }

        @Test
        void isTheTokenOfTheAdministratorWhereNobodyIsNamed() {
            transport.answer(Answers.ok("\"\""));
            driver.run(engine.writeAs(null));

            assertThat(transport.onlyRequest().headers().first("Authorization"))
                    .isEqualTo("Bearer token-of-administrator");
        }

        @Test
        void isRenewedOnceIfItIsRefusedAndTheWriteSentAgain() {
            engine.signIn = inTurn("old", "new");
            transport.answer(Answers.refused(401, "expired")).answer(Answers.ok("\"sent\""));

            assertThat(driver.run(engine.writeAs("user_001"))).isEqualTo("sent");
            assertThat(transport.requests())
                    .extracting(request -> request.headers().first("Authorization"))
                    .containsExactly("Bearer old", "Bearer new");
        }

        @Test
        void isRenewedAfterShortWaitsIfAFreshOneIsRefused() {
            engine.signIn = inTurn("old", "new", "newer");
            transport
                    .answer(Answers.refused(401, "expired"))
                    .answer(Answers.refused(401, "signed in elsewhere"))
                    .answer(Answers.ok("\"sent\""));

            assertThat(driver.run(engine.writeAs("user_001"))).isEqualTo("sent");
            assertThat(engine.timing.waits()).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
        }

        @Test
        void thatIsRefusedFiveTimesEndsTheCall() {
            engine.signIn = inTurn("1", "2", "3", "4", "5");
            for (int i = 0; i < 5; i++) {
                transport.answer(Answers.refused(401, "not you"));
            }

            assertThat(failureOf(engine.writeAs("user_001"), XuqmUnauthorizedException.class))
                    .hasMessageStartingWith("things.send (attempt 5) was refused: HTTP 401: not you. If ")
                    .hasMessageContaining("wire.token.*");
        }

        @Test
        void mustFitIntoAHeader() {
            engine.signIn = userId -> CompletableFuture.completedFuture(new IssuedToken("a\r\nX-Evil: b", null));

            XuqmSignInException failure = failureOf(engine.writeAs("user_001"), XuqmSignInException.class);

            assertThat(failure)
                    .hasMessage("things.send was not sent: its credential could not be made")
                    .hasCauseInstanceOf(IllegalArgumentException.class);
            assertThat(transport.requests()).isEmpty();
        }

        @Test
        void mayFailToBeMadeOnTheSpot() {
            RequestSpec request = RequestSpec.of(Operation.builder("auth.login", HttpMethod.POST, "/api/login")
                            .credential(CredentialKind.APP_SIGNATURE)
                            .retryClass(RetryClass.IDEMPOTENT)
                            .build())
                    .credential(() -> {
                        throw new IllegalStateException("the key was destroyed");
                    });

            assertThat(failureOf(engine.calls().call(request, String.class), XuqmSignInException.class))
                    .hasMessage("auth.login was not sent: its credential could not be made")
                    .hasRootCauseMessage("the key was destroyed");
        }

        @Test
        void mustNotHoldAHeaderThatOnlyATransportMaySet() {
            RequestSpec request = RequestSpec.of(Operation.builder("auth.login", HttpMethod.POST, "/api/login")
                            .credential(CredentialKind.APP_SIGNATURE)
                            .build())
                    .credential(() -> HttpHeaders.of("Host", "evil.test"));

            XuqmTransportException failure =
                    failureOf(engine.calls().call(request, String.class), XuqmTransportException.class);

            assertThat(failure)
                    .hasMessage("auth.login got no answer: the request could not be made; the service certainly did not"
                            + " receive it")
                    .hasRootCauseMessage("header Host is set by the transport and by nobody else");
        }

        @Test
        void mustHaveBeenGivenToTheClient() {
            Operation operation = Operation.builder("tenant.get", HttpMethod.GET, "/api/tenant")
                    .credential(CredentialKind.TENANT_TOKEN)
                    .build();

            XuqmConfigurationException failure = failureOf(
                    engine.calls().call(RequestSpec.of(operation), String.class), XuqmConfigurationException.class);

            assertThat(failure)
                    .hasMessageContaining("tenant.get needs a credential")
                    .hasMessageContaining("tenantToken");
            assertThat(failure.operation()).isEqualTo("tenant.get");
        }

        private Function<String, CompletableFuture<IssuedToken>> inTurn(String... tokens) {
            List<String> left = new CopyOnWriteArrayList<>(tokens);
            return userId -> CompletableFuture.completedFuture(new IssuedToken(left.remove(0), null));
        }
    }

    @Nested
    class TheListener {

        @Test
        void isToldOfEachStepInOrder() {
            engine.retry = RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO);
            transport
                    .answer(request -> {
                        engine.timing.advance(Duration.ofMillis(250));
                        return CompletableFuture.completedFuture(Answers.refused(503, "busy"));
                    })
                    .fail(Kind.CONNECT, false)
                    .answer(Answers.ok("\"\""));
            driver.run(engine.write());

            assertThat(engine.events.lines())
                    .containsExactly(
                            "things.make attempt 1 ended with 503 after PT0.25S",
                            "things.make attempt 1 is followed by another",
                            "things.make attempt 2 ended with 0 after PT0S",
                            "things.make attempt 2 is followed by another",
                            "things.make attempt 3 ended with 200 after PT0S",
                            "things.make ended after 3 attempts with success");
        }

        @Test
        void isToldHowLongTheWholeCallTook() {
            List<Duration> told = new CopyOnWriteArrayList<>();
            engine.listener = new CallListener() {
                @Override
                public void ended(CallEnd end) {
                    told.add(end.elapsed());
                }
            };
            engine.timing.advance(Duration.ofHours(1)); // what was before the call does not count
            transport.answer(request -> {
                engine.timing.advance(Duration.ofSeconds(3));
                return CompletableFuture.completedFuture(Answers.ok("\"\""));
            });
            driver.run(engine.read());

            assertThat(told).containsExactly(Duration.ofSeconds(3));
        }

        @Test
        void isToldWhyACallFailed() {
            transport.answer(Answers.refused(404, "none"));
            failureOf(engine.read(), XuqmNotFoundException.class);

            assertThat(engine.events.lines())
                    .containsExactly(
                            "things.get attempt 1 ended with 404 after PT0S",
                            "things.get ended after 1 attempts with XuqmNotFoundException");
        }

        @Test
        void doesNoHarmByThrowing() {
            engine.listener = new CallListener() {
                @Override
                public void attemptStarted(int attempt, Endpoint endpoint) {
                    throw new NoClassDefFoundError("org/metrics/Timer");
                }

                @Override
                public void attemptEnded(int attempt, AttemptEnd end) {
                    throw new StackOverflowError();
                }

                @Override
                public void retryScheduled(int attempt, Duration delay, boolean renewal) {
                    throw new IllegalStateException();
                }

                @Override
                public void ended(CallEnd end) {
                    throw new IllegalStateException();
                }
            };
            transport.answer(Answers.refused(503, "busy")).answer(Answers.ok("\"hello\""));

            assertThat(driver.run(engine.read())).isEqualTo("hello");
        }
    }

    @Nested
    class ARequest {

        @Test
        void thatCannotBeWrittenIsRefusedWithTheReason() {
            engine.json = new ThrowingJson(new JsonBindingException("cycle at $.a", null));

            assertThatThrownBy(() -> driver.run(engine.write()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the request of things.make cannot be written as JSON: cycle at $.a");
            assertThat(transport.requests()).isEmpty();
        }

        @Test
        void thatTheBindingsLibraryCannotWriteIsNoFaultOfTheRequest() {
            engine.json = new ThrowingJson(
                    new JsonBindingException("xuqm-own needs lib 2.10 or newer", new NoSuchMethodError("Lib.more()")));

            assertThatThrownBy(() -> driver.run(engine.write()))
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessage("things.make was not sent: xuqm-own needs lib 2.10 or newer")
                    .hasRootCauseInstanceOf(NoSuchMethodError.class);
            assertThat(transport.requests()).isEmpty();
        }

        @Test
        void isRefusedByAClosedClient() {
            engine.engine().close();

            XuqmConfigurationException failure = failureOf(engine.read(), XuqmConfigurationException.class);

            assertThat(failure).hasMessageContaining("this client is closed").hasMessageContaining("things.get");
            assertThat(failure.operation()).isEqualTo("things.get");
            assertThat(transport.requests()).isEmpty();
        }

        @Test
        void mayHaveAMapForABody() {
            transport.answer(Answers.ok("{\"a\":[1,2.5,true,null]}"));
            Call<Map<String, Object>> call =
                    engine.calls().call(RequestSpec.of(TestEngine.WRITE).json(Map.of("a", List.of(1))), Map.class);

            assertThat(driver.run(call)).isEqualTo(Map.of("a", Arrays.asList(1L, 2.5, true, null)));
            assertThat(Objects.requireNonNull(transport.onlyRequest().body().inMemory()))
                    .asString(UTF_8)
                    .isEqualTo("{\"a\":[1]}");
        }
    }
}
