package com.xuqm.sdk.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.testing.Answers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes along with the answer to a call. */
@ParameterizedClass(name = "{0}")
@EnumSource
class CallResponseTest {

    @Parameter
    Driver driver;

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void isStatusHeadersRequestIdBytesAndValue() {
        String body = "{\"code\":200,\"status\":\"0\",\"data\":\"hello\",\"message\":\"\",\"new\":1}";
        engine.transport.answer(Answers.json(201, body, "X-Request-Id", "req-1", "X-Gateway", "eu"));

        CallResponse<String> response = driver.run(engine.read().withResponse());

        assertThat(response.value()).isEqualTo("hello");
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.headers().first("x-gateway")).isEqualTo("eu");
        assertThat(response.requestId()).isEqualTo("req-1");
        assertThat(response.body()).asString(UTF_8).isEqualTo(body);
    }

    @Test
    void namesTheRequestAsTheEnvelopeDoesIfItDoes() {
        engine.transport.answer(Answers.json(
                200,
                "{\"code\":200,\"status\":\"0\",\"data\":\"x\",\"requestId\":\"req-2\"}",
                "X-Request-Id",
                "req-1"));
        engine.transport.answer(Answers.ok("\"x\""));

        assertThat(engine.read().executeForResponse().requestId()).isEqualTo("req-2");
        assertThat(engine.read().executeForResponse().requestId()).isNull();
    }

    @Test
    void comesWithAnswersThatSayNothing() {
        engine.transport.answer(HttpResponse.of(204, HttpHeaders.received(List.of("X-Request-Id", "r")), new byte[0]));
        Call<Done> call = engine.calls().callForNothing(RequestSpec.of(TestEngine.WRITE));

        CallResponse<Done> response = driver.run(call.withResponse());

        assertThat(response.value()).isEqualTo(Done.DONE);
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.requestId()).isEqualTo("r");
    }

    @Test
    void comesWithThePagesOfAListAndKeepsOptions() {
        engine.transport.answer(Answers.ok("[\"a\"]"));
        Call<CallResponse<Page<String>>> page = engine.calls()
                .<String>pages(() -> RequestSpec.of(TestEngine.READ).path("id", "1"), String.class, Paging.NONE)
                .page(0)
                .with(CallOptions.none().withHeader("X-Trace", "t"))
                .withResponse();

        assertThat(driver.run(page).value().items()).containsExactly("a");
        assertThat(engine.transport.onlyRequest().headers().first("X-Trace")).isEqualTo("t");
    }

    @Test
    void doesNotComeWithAFailure() {
        engine.transport.answer(Answers.refused(404, "no such thing"));

        assertThatThrownBy(() -> driver.run(engine.read().withResponse())).isInstanceOf(XuqmNotFoundException.class);
    }

    @Test
    void cannotBeChangedAndShowsNothingThatWasSaid() {
        byte[] bytes = {1, 2, 3};
        CallResponse<String> response =
                new CallResponse<>("hidden", 200, HttpHeaders.of("X-Key", "hidden"), "hidden", bytes);
        bytes[0] = 9;
        response.body()[1] = 9;

        assertThat(response.body()).containsExactly(1, 2, 3);
        assertThat(response).hasToString("CallResponse[status=200, 3 bytes]");
    }
}
