package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConflictException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a failed call may have been carried out all the same, whatever kind of failure ended it. */
@ParameterizedClass(name = "{0}")
@EnumSource
class MayHaveBeenSentTest {

    @Parameter
    Driver driver;

    final TestEngine engine = new TestEngine();
    final ScriptedTransport transport = engine.transport;

    @AfterEach
    void close() {
        engine.close();
    }

    private XuqmException failure() {
        return catchThrowableOfType(
                XuqmException.class,
                () -> driver.run(engine.write().with(CallOptions.none().withIdempotent(true))));
    }

    @ParameterizedTest
    @CsvSource({
        "301, false", "302, false", "303, true", "307, false", "400, false", "401, false", "403, false", "404, false",
        "408, true", "409, false", "413, false", "418, false", "422, false", "429, false", "500, true", "501, true",
        "502, true", "503, false", "504, true", "599, true"
    })
    void isFalseOnlyIfTheRefusalSaysThatNothingWasDone(int status, boolean mayHaveBeenSent) {
        engine.retry = engine.retry.withMaxAttempts(1);
        transport.answer(Answers.refused(status, "no"));

        assertThat(failure().mayHaveBeenSent()).isEqualTo(mayHaveBeenSent);
    }

    @ParameterizedTest
    @CsvSource({
        "404, 1, false",
        "500, 1, true",
        "503, 1, false",
        "40001, 1, false",
        "200, 1, true",
        "0, 0, true",
        "-1, 1, true"
    })
    void isReadFromTheEnvelopeWhereTheStatusSaysNothing(int code, String status, boolean mayHaveBeenSent) {
        engine.retry = engine.retry.withMaxAttempts(1);
        transport.answer(Answers.json(200, Answers.envelope(code, status, "null", "no")));

        assertThat(failure().mayHaveBeenSent()).isEqualTo(mayHaveBeenSent);
    }

    @Test
    void staysTrueWhateverIsAnsweredToALaterAttempt() {
        transport.fail(Kind.CONNECTION_LOST, true).answer(Answers.refused(409, "exists"));

        XuqmException failure = failure();

        assertThat(failure)
                .isInstanceOf(XuqmConflictException.class)
                .hasMessage("things.make (attempt 2) was refused: HTTP 409: exists. An earlier attempt may have been"
                        + " carried out");
        assertThat(failure.mayHaveBeenSent()).isTrue();
    }

    @Test
    void staysTrueWhateverHinderedALaterAttempt() {
        transport.answer(Answers.refused(502, "bad gateway")).fail(Kind.TLS, false);

        XuqmException failure = failure();

        assertThat(failure)
                .isInstanceOf(XuqmTransportException.class)
                .hasMessageEndingWith("; the service may have received it");
        assertThat(failure.mayHaveBeenSent()).isTrue();
    }

    @Test
    void isFalseIfEachAttemptWasRefusedOrNotSent() {
        transport.answer(Answers.refused(503, "busy")).fail(Kind.CONNECT, false).answer(Answers.refused(429, "slowly"));

        XuqmException failure = failure();

        assertThat(failure).isInstanceOf(XuqmApiException.class);
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    @Test
    void isToldInWordsThatFitARefusal() {
        transport.answer(Answers.refused(503, "busy")).fail(Kind.TLS, false);

        XuqmException failure = failure();

        assertThat(failure).hasMessageEndingWith("; the service certainly did not carry it out");
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    @Test
    void isTrueIfTheAnswerToADeedCannotBeRead() {
        transport.answer(Answers.html(200, "<p>Welcome to the hotel"));

        XuqmException failure = failure();

        assertThat(failure).isInstanceOf(XuqmDecodingException.class);
        assertThat(failure.mayHaveBeenSent()).isTrue();
    }

    @Test
    void isFalseForACallThatWasNotBegun() {
        engine.engine().close();

        assertThat(failure().mayHaveBeenSent()).isFalse();
    }
}
