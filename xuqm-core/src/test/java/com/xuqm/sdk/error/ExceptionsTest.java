package com.xuqm.sdk.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExceptionsTest {

    private static final CallInfo CALL = new CallInfo("messages.send", 2, true);

    private static ApiFailure failure(int status, Integer code, String message) {
        return new ApiFailure(status, effective(status, code), code, message, "r-1", Duration.ofSeconds(7), null, null);
    }

    private static int effective(int status, Integer code) {
        return status >= 400 || code == null ? status : code;
    }

    /** One of each kind. */
    static Stream<XuqmException> all() {
        IOException cause = new IOException("cause");
        return Stream.concat(
                Stream.of(400, 401, 403, 404, 409, 418, 429, 500)
                        .map(status -> XuqmApiException.of(CALL, failure(status, status, "words"))),
                Stream.of(
                        new XuqmTransportException("m", Kind.CONNECT, CALL, cause),
                        new XuqmTimeoutException("m", Phase.CALL, Duration.ofSeconds(1), CALL, cause),
                        new XuqmInterruptedException("m", CALL, cause),
                        new XuqmDecodingException("m", 200, "excerpt", CALL, cause),
                        new XuqmSignInException("m", CALL, cause),
                        new XuqmConfigurationException("m", CALL, cause)));
    }

    @Nested
    class EachOfThem {

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.error.ExceptionsTest#all")
        void saysWhichCallItWas(XuqmException exception) {
            assertThat(exception.operation()).isEqualTo("messages.send");
            assertThat(exception.attempts()).isEqualTo(2);
            assertThat(exception.mayHaveBeenSent()).isTrue();
            assertThat(exception).isInstanceOf(RuntimeException.class);
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.error.ExceptionsTest#all")
        void survivesSerialisation(XuqmException exception) throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(exception);
            }
            XuqmException read;
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                read = (XuqmException) in.readObject();
            }

            assertThat(read).hasSameClassAs(exception).hasMessage(exception.getMessage());
            assertThat(read.operation()).isEqualTo("messages.send");
            assertThat(read.attempts()).isEqualTo(2);
            assertThat(read.mayHaveBeenSent()).isTrue();
            if (read instanceof XuqmApiException api) {
                assertThat(api.failure()).isEqualTo(((XuqmApiException) exception).failure());
            }
            if (read instanceof XuqmTransportException transport) {
                assertThat(transport.kind()).isEqualTo(((XuqmTransportException) exception).kind());
            }
        }

        @Test
        void mayBeOfNoCall() {
            XuqmConfigurationException exception = new XuqmConfigurationException("no transport");

            assertThat(exception.operation()).isNull();
            assertThat(exception.attempts()).isZero();
            assertThat(exception.mayHaveBeenSent()).isFalse();
        }
    }

    @Nested
    class ARefusal {

        static Stream<Arguments> kinds() {
            return Stream.of(
                    Arguments.of(400, 400, XuqmBadRequestException.class),
                    Arguments.of(413, 413, XuqmBadRequestException.class),
                    Arguments.of(422, null, XuqmBadRequestException.class),
                    Arguments.of(401, null, XuqmUnauthorizedException.class),
                    Arguments.of(403, 403, XuqmForbiddenException.class),
                    Arguments.of(404, 500, XuqmNotFoundException.class),
                    Arguments.of(409, 409, XuqmConflictException.class),
                    Arguments.of(429, 429, XuqmRateLimitedException.class),
                    Arguments.of(500, 404, XuqmServerException.class),
                    Arguments.of(599, null, XuqmServerException.class),
                    Arguments.of(418, null, XuqmApiException.class),
                    Arguments.of(302, null, XuqmApiException.class),
                    Arguments.of(302, 404, XuqmNotFoundException.class),
                    Arguments.of(200, 404, XuqmNotFoundException.class),
                    Arguments.of(200, 503, XuqmServerException.class),
                    Arguments.of(200, 200, XuqmApiException.class),
                    Arguments.of(200, 0, XuqmApiException.class),
                    Arguments.of(200, 600, XuqmApiException.class),
                    Arguments.of(200, 40_401, XuqmApiException.class));
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void isOfTheKindOfItsStatusOrElseOfItsCode(int status, Integer code, Class<?> kind) {
            assertThat(XuqmApiException.of(CALL, failure(status, code, null))).isExactlyInstanceOf(kind);
        }

        @Test
        void hasItsParts() {
            XuqmApiException exception = XuqmApiException.of(CALL, failure(200, 429, "slowly"));

            assertThat(exception.httpStatus()).isEqualTo(200);
            assertThat(exception.code()).isEqualTo(429);
            assertThat(exception.apiMessage()).isEqualTo("slowly");
            assertThat(exception.requestId()).isEqualTo("r-1");
            assertThat(exception.retryAfter()).isEqualTo(Duration.ofSeconds(7));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "400 | 400 | no such user | r-1 | | | messages.send (attempt 2) was refused: HTTP 400: no such"
                            + " user [request r-1]",
                    "200 | 500 | broken | | | | messages.send (attempt 2) was refused: HTTP 200, code 500: broken",
                    "400 | | | | | | messages.send (attempt 2) was refused: HTTP 400",
                    "400 | 400 | '' | | | | messages.send (attempt 2) was refused: HTTP 400",
                    "502 | | | | Bad Gateway | | messages.send (attempt 2) was refused: HTTP 502, the answer is not the"
                            + " service's JSON envelope but begins: Bad Gateway",
                    "401 | 401 | no | r-1 | | Set the clock right | messages.send (attempt 2) was refused: HTTP 401: no"
                            + " [request r-1]. Set the clock right"
                })
        void isToldInOneLine(
                int status, Integer code, String message, String requestId, String excerpt, String hint, String told) {
            ApiFailure failure = new ApiFailure(status, status, code, message, requestId, null, excerpt, hint);

            assertThat(XuqmApiException.of(new CallInfo("messages.send", 2, false), failure))
                    .hasMessage(told);
        }
    }

    @Nested
    class ATimeout {

        @ParameterizedTest
        @CsvSource({"CONNECT, CONNECT_TIMEOUT", "POOL, POOL_TIMEOUT", "ATTEMPT, DEADLINE", "CALL, DEADLINE"})
        void isATransportFailureOfItsPhase(Phase phase, Kind kind) {
            XuqmTimeoutException exception = new XuqmTimeoutException("m", phase, Duration.ofSeconds(3), CALL, null);

            assertThat(exception.phase()).isEqualTo(phase);
            assertThat(exception.limit()).isEqualTo(Duration.ofSeconds(3));
            assertThat(exception.kind()).isEqualTo(kind);
        }
    }

    @Nested
    class TheCall {

        @ParameterizedTest
        @CsvSource({"0, messages.send", "1, messages.send", "2, messages.send (attempt 2)"})
        void isNamedWithItsAttemptIfThereWereSeveral(int attempts, String named) {
            assertThat(new CallInfo("messages.send", attempts, false)).hasToString(named);
        }

        @Test
        void hasAnOperation() {
            assertThatThrownBy(() -> new CallInfo(null, 1, false)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class ATransportsFailure {

        @Test
        void hasItsKindAndTheBit() {
            HttpTransportException exception = new HttpTransportException(Kind.TLS, false, "no trust", null);

            assertThat(exception)
                    .isInstanceOf(IOException.class)
                    .hasMessage("no trust")
                    .hasNoCause();
            assertThat(exception.kind()).isEqualTo(Kind.TLS);
            assertThat(exception.mayHaveBeenSent()).isFalse();
            assertThatThrownBy(() -> new HttpTransportException(null, false, "", null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
