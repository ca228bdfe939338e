package com.xuqm.sdk.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.testing.Answers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a write ends with, whatever comes for an answer: that it was done, that it was refused, or that nobody knows. */
@DisplayName("A write")
class ShapesOfAnswersTest {

    private static final String JSON = "application/json";
    private static final String DONE = Answers.envelope(200, "0", "{\"userId\":\"ann\"}", "success");

    private enum End {
        DONE,
        REFUSED,
        UNKNOWN
    }

    /**
     * An answer.
     *
     * @param name what it is
     * @param status its status
     * @param type its content type, or none if empty
     * @param body its body
     * @param ofAccount how a write ends that is answered by an account
     * @param ofNothing how one ends that is answered by nothing
     */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    private record Shape(String name, int status, String type, byte[] body, End ofAccount, End ofNothing) {

        HttpResponse response() {
            List<String> headers = type.isEmpty()
                    ? List.of("X-Request-Id", "req-1")
                    : List.of("Content-Type", type, "X-Request-Id", "req-1");
            return HttpResponse.of(status, HttpHeaders.received(headers), body);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final TestEngine engine = new TestEngine();

    @BeforeEach
    void withoutRepeating() {
        engine.retry = RetryPolicy.never();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Shape shape(String name, String body, End end) {
        return new Shape(name, 200, JSON, body.getBytes(UTF_8), end, end);
    }

    private static Shape shape(String name, String body, End ofAccount, End ofNothing) {
        return new Shape(name, 200, JSON, body.getBytes(UTF_8), ofAccount, ofNothing);
    }

    private static Shape other(String name, int status, String type, String body, End ofAccount, End ofNothing) {
        return new Shape(name, status, type, body.getBytes(UTF_8), ofAccount, ofNothing);
    }

    static Stream<Shape> shapes() throws IOException {
        return Stream.of(
                shape("the documented success", DONE, End.DONE),
                shape(
                        "a success with members that nobody knows",
                        DONE.replace("\"data\"", "\"x\":[{}],\"data\""),
                        End.DONE),
                other("a success that is not labelled", 200, "", DONE, End.DONE, End.DONE),
                other("a success that is labelled as text", 200, "text/plain", DONE, End.DONE, End.DONE),
                other("a success by 201", 201, JSON, DONE, End.DONE, End.DONE),
                shape("no data", Answers.envelope(200, "0", "null", "success"), End.UNKNOWN, End.DONE),
                shape("data of a list", Answers.envelope(200, "0", "[]", "success"), End.UNKNOWN, End.DONE),
                shape("data of an empty object", Answers.envelope(200, "0", "{}", "success"), End.UNKNOWN, End.DONE),
                other("204", 204, "", "", End.UNKNOWN, End.DONE),
                other("nothing under 200", 200, "", "", End.UNKNOWN, End.DONE),
                // A service without an envelope says by its status alone that it was done; this is told as a warning.
                shape("null", "null", End.UNKNOWN, End.DONE),
                shape("a number", "42", End.UNKNOWN, End.DONE),
                shape("a text", "\"ok\"", End.UNKNOWN, End.DONE),
                shape("a truth value", "true", End.UNKNOWN, End.DONE),
                shape("a list", "[]", End.UNKNOWN, End.DONE),
                shape("an empty object", "{}", End.UNKNOWN, End.DONE),
                shape("a success with another behind it", DONE + DONE, End.UNKNOWN),
                shape("a success with words behind it", DONE + " ok", End.UNKNOWN),
                shape("a success with a comment", "/* ok */" + DONE, End.UNKNOWN),
                shape("a success in single quotes", DONE.replace('"', '\''), End.UNKNOWN),
                other("words", 200, "text/plain", "OK", End.UNKNOWN, End.UNKNOWN),
                other("the page of a portal", 200, "text/html", "<html>Log in</html>", End.UNKNOWN, End.UNKNOWN),
                other("such a page labelled as JSON", 200, JSON, "<html>Log in</html>", End.UNKNOWN, End.UNKNOWN),
                new Shape("compressed bytes", 200, JSON, gzip(DONE), End.UNKNOWN, End.UNKNOWN),
                new Shape("bytes that are no UTF-8", 200, JSON, broken(), End.UNKNOWN, End.UNKNOWN),
                shape("a 429 under 200", Answers.envelope(429, "1", "null", "too fast"), End.REFUSED),
                shape("a 500 under 200", Answers.envelope(500, "1", "null", "broken"), End.REFUSED),
                shape("a failure that calls itself 200", Answers.envelope(200, "1", "null", "broken"), End.REFUSED),
                other("a 400", 400, JSON, Answers.envelope(400, "1", "null", "bad"), End.REFUSED, End.REFUSED),
                other("a 400 that calls itself a success", 400, JSON, DONE, End.REFUSED, End.REFUSED),
                other("a 503 with a page", 503, "text/html", "<html>nginx</html>", End.REFUSED, End.REFUSED),
                other("a redirect", 302, "text/html", "<html>moved</html>", End.REFUSED, End.REFUSED));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] broken() {
        byte[] bytes = DONE.getBytes(UTF_8);
        bytes[DONE.indexOf("ann")] = (byte) 0xff;
        return bytes;
    }

    private Call<?> write(boolean ofAccount) {
        return ofAccount
                ? engine.calls().call(RequestSpec.of(TestEngine.WRITE), Account.class)
                : engine.calls().callForNothing(RequestSpec.of(TestEngine.WRITE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    @DisplayName("is done, was refused, or is unknown, as its answer says, and keeps the id of its request")
    void endsAsItsAnswerSays(Shape shape) {
        for (boolean ofAccount : new boolean[] {true, false}) {
            engine.transport.answer(shape.response());
            XuqmException failure = catchThrowableOfType(
                    XuqmException.class, () -> write(ofAccount).execute());

            assertThat(
                            failure == null
                                    ? End.DONE
                                    : failure instanceof XuqmApiException
                                            ? End.REFUSED
                                            : failure instanceof XuqmDecodingException && failure.mayHaveBeenSent()
                                                    ? End.UNKNOWN
                                                    : null)
                    .as("%s, answered by %s: %s", shape, ofAccount ? "an account" : "nothing", failure)
                    .isEqualTo(ofAccount ? shape.ofAccount() : shape.ofNothing());
            if (failure != null) {
                assertThat(failure.requestId()).isEqualTo("req-1");
            }
        }
    }

    @Test
    @DisplayName("is refused in the words of the answer, whatever its status")
    void isRefusedInTheWordsOfTheAnswer() {
        engine.transport.answer(Answers.json(200, Answers.envelope(429, "1", "null", "too fast")));

        assertThat(catchThrowableOfType(XuqmException.class, () -> write(true).execute()))
                .hasMessageContaining("429")
                .hasMessageContaining("too fast");
    }

    @Test
    @DisplayName("is never done by an answer that was cut, at whichever byte")
    void isNeverDoneByAnAnswerThatWasCut() {
        byte[] whole = DONE.getBytes(UTF_8);
        for (boolean ofAccount : new boolean[] {true, false}) {
            for (int length = 1; length < whole.length; length++) {
                engine.transport.answer(HttpResponse.of(
                        200, HttpHeaders.received(List.of("Content-Type", JSON)), Arrays.copyOf(whole, length)));
                XuqmDecodingException failure = catchThrowableOfType(
                        XuqmDecodingException.class, () -> write(ofAccount).execute());

                assertThat(failure).as("cut after %d bytes", length).isNotNull();
                assertThat(failure.mayHaveBeenSent()).isTrue();
            }
        }
    }
}
