package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The service's id for a request")
@ParameterizedClass(name = "{0}")
@EnumSource
class RequestIdTest {

    @Parameter
    Driver driver;

    final TestEngine engine = new TestEngine();
    final ScriptedTransport transport = engine.transport;

    @AfterEach
    void close() {
        engine.close();
    }

    private <E extends XuqmException> E failure(Class<E> kind) {
        engine.retry = engine.retry.withMaxAttempts(1);
        return catchThrowableOfType(
                kind, () -> driver.run(engine.write().with(CallOptions.none().withHeader("X-Own", "not-to-be-seen"))));
    }

    /** The head of an answer comes, and then nothing good. */
    private void cut(Kind kind, String... head) {
        transport.answer(request -> {
            ResponseFuture future = new ResponseFuture(() -> {});
            future.begin(HttpHeaders.received(List.of(head)));
            future.settle(ScriptedTransport.failure(kind, true));
            future.publish();
            return future;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CONNECTION_LOST", "TOO_LARGE", "PROTOCOL", "RESPONSE_FILE"})
    void is_told_of_an_answer_that_was_cut(Kind kind) {
        cut(kind, "X-Request-Id", "r-1");

        XuqmTransportException failure = failure(XuqmTransportException.class);

        assertThat(failure.requestId()).isEqualTo("r-1");
        assertThat(failure).hasMessageEndingWith("; the service may have received it [request r-1]");
    }

    @Test
    void is_told_of_an_answer_that_did_not_end_in_time() {
        cut(Kind.DEADLINE, "X-Trace-Id", "t-1");

        XuqmTimeoutException failure = failure(XuqmTimeoutException.class);

        assertThat(failure.requestId()).isEqualTo("t-1");
        assertThat(failure).hasMessageEndingWith(" [request t-1]");
    }

    @Test
    void is_told_of_an_answer_that_cannot_be_read() {
        transport.answer(Answers.json(200, "{\"code\":200,\"status\":\"0\"", "X-Request-Id", "r-2"));

        XuqmDecodingException failure = failure(XuqmDecodingException.class);

        assertThat(failure.requestId()).isEqualTo("r-2");
        assertThat(failure).hasMessageContaining(" [request r-2]");
    }

    @Test
    void is_told_of_a_page_that_is_no_answer_of_the_service() {
        transport.answer(Answers.of(200, "text/html", "<h1>hello</h1>", "X-Request-Id", "r-3"));

        assertThat(failure(XuqmDecodingException.class).requestId()).isEqualTo("r-3");
    }

    @Test
    void is_masked_where_it_repeats_what_was_sent() {
        cut(Kind.CONNECTION_LOST, "X-Request-Id", "not-to-be-seen");

        XuqmTransportException failure = failure(XuqmTransportException.class);

        assertThat(failure.requestId()).isNotNull().doesNotContain("seen");
        assertThat(failure).hasMessageNotContaining("seen");
    }

    @Test
    void is_not_there_where_no_answer_came() {
        transport.fail(Kind.CONNECTION_LOST, true);

        XuqmTransportException failure = failure(XuqmTransportException.class);

        assertThat(failure.requestId()).isNull();
        assertThat(failure).hasMessageNotContaining("[request");
    }
}
