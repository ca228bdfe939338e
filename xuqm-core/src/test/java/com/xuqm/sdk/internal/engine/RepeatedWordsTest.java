package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failed call shows when the service repeats in its words what it was sent. */
@ParameterizedClass(name = "{0}")
@EnumSource
class RepeatedWordsTest {

    private static final String TEXT = "Meet me at nine";

    @Parameter
    Driver driver;

    final TestEngine engine = new TestEngine();
    final ScriptedTransport transport = engine.transport;

    @AfterEach
    void close() {
        engine.close();
    }

    private String shown(Call<?> call) {
        XuqmException failure = catchThrowableOfType(XuqmException.class, () -> driver.run(call));
        StringWriter shown = new StringWriter();
        failure.printStackTrace(new PrintWriter(shown, true));
        if (failure instanceof XuqmApiException refused) {
            shown.append(refused.failure().toString());
        }
        if (failure instanceof XuqmDecodingException unreadable) {
            shown.append(unreadable.bodyExcerpt());
        }
        return shown.toString();
    }

    private Call<String> send(Object content) {
        return engine.as("user_001")
                .call(
                        RequestSpec.of(TestEngine.WRITE_AS_USER)
                                .json(Map.of("toUserId", "user_002", "content", content)),
                        String.class);
    }

    static Stream<HttpResponse> answers() {
        String words = "content " + TEXT + " to user_002 is not allowed";
        return Stream.of(
                Answers.html(200, "<p>" + words + "</p>"),
                Answers.html(
                        502, "<p>" + words.toUpperCase(java.util.Locale.ROOT).replace("TO USER_002", "to user_002")),
                Answers.of(200, "text/plain", words),
                Answers.of(413, "text/plain", words),
                Answers.of(200, "application/json", words),
                Answers.refused(400, words),
                Answers.json(200, Answers.envelope(40_001, "1", "null", words)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isNoTextOfAMessageButWhomItWasFor(HttpResponse answer) {
        engine.retry = RetryPolicy.never();
        transport.answer(answer);

        assertThat(shown(send(TEXT)))
                .doesNotContainIgnoringCase("nine")
                .containsIgnoringCase("content *** to user_002 is not allowed");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isNoPartOfACustomContent(HttpResponse answer) {
        engine.retry = RetryPolicy.never();
        transport.answer(answer);

        assertThat(shown(send(Map.of("note", Map.of("inner", TEXT))))).doesNotContainIgnoringCase("nine");
    }

    @Test
    void isNoTokenAndNoHeaderThatTheCallerAdded() {
        transport.answer(Answers.refused(400, "got token-of-user_001 and open-sesame and session=0a1b2c3d"));

        assertThat(shown(send(TEXT)
                        .with(CallOptions.none()
                                .withHeader("X-Gateway", "open-sesame")
                                .withHeader("Cookie", "session=0a1b2c3d"))))
                .contains("got *** and *** and ***");
    }

    @Test
    void isNoTextThatWasSentInTheUrl() {
        transport.answer(Answers.refused(400, "PUT /draft?text=Meet+me+at+nine is too long"));
        Call<String> call = engine.calls()
                .call(RequestSpec.of(TestEngine.READ).path("id", "1").query("text", TEXT), String.class);

        assertThat(shown(call)).contains("text=*** is too long").doesNotContain("nine");
        assertThat(call.toString() + transport.onlyRequest()).doesNotContain("nine");
    }
}
