package com.xuqm.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmRateLimitedException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.json.JsonBinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine promises to the users of every product. */
abstract class ProductScenarios {

    static final String SECRET = "secret-of-the-app";
    static final RetryPolicy AT_ONCE = RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO);

    private final Backend backend = backend();

    private static Backend backend() {
        try {
            return new Backend();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What every product can do somehow. */
    abstract static class Product implements AutoCloseable {

        abstract Call<?> read();

        abstract Call<?> write(String text);

        abstract PagedCall<String> list();

        @Override
        public abstract void close();
    }

    private Product product;

    abstract Product product(String url, JsonBinding json);

    /** The HTTP status of a refusal that amounts to another status. */
    abstract int httpStatus(int status);

    abstract String success();

    abstract String refusal(int status, String words);

    abstract List<String> pages(List<List<String>> pages);

    static Stream<JsonBinding> bindings() {
        return Stream.of(new JacksonJsonBinding(), new GsonJsonBinding());
    }

    @BeforeEach
    void begin() {
        product = product(backend.url(), new JacksonJsonBinding());
    }

    @AfterEach
    void close() {
        product.close();
        backend.close();
    }

    private Backend refuse(int status, String words) {
        return backend.then(httpStatus(status), refusal(status, words));
    }

    private Backend succeed() {
        return backend.then(200, success());
    }

    private void reset() {
        backend.then(exchange -> exchange.close());
    }

    private static String allOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void a_call_is_answered_with_either_binding(JsonBinding json) {
        succeed();

        try (Product other = product(backend.url(), json)) {
            assertThat(other.write("hello").execute()).isNotNull();
        }
    }

    @Test
    void a_read_is_repeated_while_the_service_is_busy() {
        refuse(503, "busy").then(httpStatus(503), refusal(503, "busy"));
        succeed();

        assertThat(product.read().executeForResponse().status()).isEqualTo(200);
        assertThat(backend.requests()).hasSize(3);
    }

    @Test
    void a_write_is_repeated_if_nothing_was_done() {
        refuse(503, "busy");
        succeed();

        assertThat(product.write("hello").execute()).isNotNull();
        assertThat(backend.requests()).hasSize(2);
    }

    @Test
    void a_write_is_not_repeated_after_a_lost_answer() {
        reset();

        XuqmTransportException lost = catchThrowableOfType(
                XuqmTransportException.class, () -> product.write("hello").execute());

        assertThat(lost.mayHaveBeenSent()).isTrue();
        assertThat(backend.requests()).hasSize(1);
    }

    @Test
    void a_write_that_is_declared_idempotent_is_repeated() {
        reset();
        succeed();

        assertThat(product.write("hello")
                        .with(CallOptions.none().withIdempotent(true))
                        .execute())
                .isNotNull();
        assertThat(backend.requests()).hasSize(2);
    }

    @Test
    void a_call_ends_at_its_deadline() {
        IntStream.range(0, 20).forEach(i -> backend.thenSilence());
        XuqmTimeoutException late;
        Duration soon = Duration.ofMillis(100);
        do { // on a busy machine a short time is up before anything is sent
            soon = soon.multipliedBy(2);
            CallOptions limited = CallOptions.timeout(soon);
            late = catchThrowableOfType(
                    XuqmTimeoutException.class,
                    () -> product.write("hello").with(limited).execute());
        } while (!late.mayHaveBeenSent() && soon.toSeconds() < 20);

        assertThat(late.mayHaveBeenSent()).isTrue();
        CompletableFuture<?> later =
                product.write("hello").with(CallOptions.timeout(soon)).executeAsync();
        assertThatThrownBy(later::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(XuqmTimeoutException.class);
    }

    @Test
    void a_cancelled_call_sends_nothing_any_more() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        backend.then(exchange -> {
            arrived.countDown();
            try {
                cancelled.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Backend.json(exchange, httpStatus(503), refusal(503, "busy"));
        });
        CompletableFuture<?> future = product.read().executeAsync();
        arrived.await();

        future.cancel(true);
        cancelled.countDown();
        succeed();
        product.read().execute();

        assertThat(future).isCancelled();
        assertThat(backend.requests())
                .as("the cancelled one, and the next call")
                .hasSize(2);
    }

    @Test
    void a_refusal_is_of_its_kind_and_names_no_http_status_that_was_not_there() {
        refuse(404, "nobody here");

        XuqmNotFoundException none = catchThrowableOfType(
                XuqmNotFoundException.class, () -> product.write("hello").execute());

        assertThat(none).hasMessageContaining("nobody here").hasMessageContaining("HTTP " + httpStatus(404));
        assertThat(none.mayHaveBeenSent()).isFalse();
        refuse(429, "slowly")
                .then(httpStatus(429), refusal(429, "slowly"))
                .then(httpStatus(429), refusal(429, "slowly"));
        assertThatThrownBy(() -> product.write("hello").execute())
                .isInstanceOf(XuqmRateLimitedException.class)
                .hasMessageContaining("HTTP " + httpStatus(429));
    }

    @Test
    void what_was_sent_is_not_shown_when_the_service_repeats_it() {
        backend.then(exchange -> Backend.json(
                exchange,
                httpStatus(400),
                refusal(
                        400,
                        "bad " + exchange.getRequestURI().getRawQuery() + " hello-text " + SECRET + " "
                                + exchange.getRequestHeaders().getFirst("Authorization"))));

        XuqmException failure = catchThrowableOfType(
                XuqmApiException.class, () -> product.write("hello-text").execute());

        assertThat(allOf(failure)).contains("bad ").doesNotContain(SECRET, "hello-text", "secret-of-the-token");
    }

    @Test
    void no_failure_shows_the_proof_or_the_text() {
        backend.then(200, "<html>hello-text</html>");
        XuqmDecodingException page = catchThrowableOfType(
                XuqmDecodingException.class, () -> product.write("hello-text").execute());
        reset();
        XuqmTransportException lost = catchThrowableOfType(
                XuqmTransportException.class, () -> product.write("hello-text").execute());

        assertThat(page.mayHaveBeenSent()).isTrue();
        assertThat(allOf(page) + allOf(lost) + product.write("hello-text"))
                .doesNotContain(SECRET, "hello-text", "secret-of-the-token", "usersig=");
    }

    @Test
    void a_list_is_read_to_its_end() {
        List<List<String>> pages = List.of(List.of("a", "b"), List.of("c", "d"), List.of("e"));
        pages(pages).forEach(page -> backend.then(200, page));

        assertThat(product.list().pageSize(2).all()).containsExactly("a", "b", "c", "d", "e");
        assertThat(backend.requests()).hasSize(3);
    }

    @Test
    void a_list_that_fails_in_its_midst_says_so() {
        backend.then(200, pages(List.of(List.of("a", "b"), List.of("c", "d"))).get(0));
        refuse(404, "gone");

        assertThatThrownBy(() -> product.list().pageSize(2).all()).isInstanceOf(XuqmNotFoundException.class);
    }
}
