package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Impatient;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmRateLimitedException;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("When the service misbehaves")
class MisbehavingServiceTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    private XuqmClient client(Stack stack) {
        XuqmClient xuqm = clients.build(clients.unchecked(stack)
                .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ofSeconds(5)))
                .maxResponseBytes(64 * 1024));
        xuqm.accounts().exists("user_001").execute(); // signed in before anything goes wrong
        return xuqm;
    }

    private static Call<Message> aSend(XuqmClient xuqm) {
        return xuqm.messages().send(SendMessage.text("user_002", "only once"));
    }

    /** Both ways of carrying a call out must fail alike. */
    private static <E extends XuqmException> E failure(Call<?> call, Class<E> type) {
        E blocking = catchThrowableOfType(type, call::execute);
        assertThat(blocking).as("of execute()").isNotNull();
        CompletionException asynchronous = catchThrowableOfType(
                CompletionException.class, () -> call.executeAsync().join());
        assertThat(asynchronous).as("of executeAsync()").hasCauseInstanceOf(type);
        return blocking;
    }

    @EveryStack
    void an_html_page_of_a_proxy_is_a_server_error_with_an_excerpt(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.htmlPage(502));

        XuqmServerException failure = failure(aSend(xuqm), XuqmServerException.class);

        assertThat(failure.httpStatus()).isEqualTo(502);
        assertThat(failure.code()).isNull();
        assertThat(failure).hasMessageContaining("messages.send").hasMessageContaining("nginx");
        assertThat(emulator.emulator().requestCount("messages.send"))
                .as("a send is not repeated")
                .isEqualTo(2);
    }

    @EveryStack
    void an_envelope_with_code_500_under_http_200_is_a_server_error(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator()
                .faults()
                .on("accounts.exists")
                .beforeExecuting(Fault.envelope(200, 500, "database is down"));

        XuqmServerException failure = failure(xuqm.accounts().exists("user_001"), XuqmServerException.class);

        assertThat(failure.httpStatus()).isEqualTo(200);
        assertThat(failure.code()).isEqualTo(500);
        assertThat(failure.apiMessage()).isEqualTo("database is down");
    }

    @EveryStack
    void a_truncated_answer_to_a_send_is_reported_as_maybe_sent_and_not_repeated(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("messages.send").afterExecuting(Fault.truncateBody());

        XuqmTransportException failure = failure(aSend(xuqm), XuqmTransportException.class);

        assertThat(failure.mayHaveBeenSent()).isTrue();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(emulator.emulator().messages())
                .as("one for each of the two calls")
                .hasSize(2);
    }

    @EveryStack
    void a_truncated_answer_to_a_read_is_fetched_again(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("accounts.exists").first(1).afterExecuting(Fault.truncateBody());

        assertThat(xuqm.accounts().exists("user_001").execute()).isTrue();
    }

    @EveryStack
    void json_that_is_cut_off_is_a_decoding_error_that_shows_no_content(Stack stack) {
        XuqmClient xuqm = client(stack);
        aSend(xuqm).execute();
        emulator.emulator().faults().on("messages.history").afterExecuting(Fault.malformedJson());

        XuqmDecodingException failure =
                failure(xuqm.messages().history("user_002").page(0), XuqmDecodingException.class);

        assertThat(failure.bodyExcerpt()).contains("code").doesNotContain("only once");
        assertThat(failure.toString()).doesNotContain("only once");
    }

    @EveryStack
    void an_answer_over_the_cap_is_refused(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("accounts.exists").afterExecuting(Fault.oversizeBody(1024 * 1024));

        XuqmTransportException failure = failure(xuqm.accounts().exists("user_001"), XuqmTransportException.class);

        assertThat(failure.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @EveryStack
    void a_server_that_answers_late_has_got_the_send_once(Stack stack) throws InterruptedException {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("messages.send").afterExecuting(Fault.stall());

        XuqmTimeoutException failure = Impatient.lateAfterSending(
                limit -> aSend(xuqm).with(CallOptions.none().withAttemptTimeout(limit)));
        emulator.emulator().faults().awaitStalled(1, LONG);

        assertThat(failure.phase()).isEqualTo(XuqmTimeoutException.Phase.ATTEMPT);
        assertThat(emulator.emulator().requestCount("messages.send")).isEqualTo(1);
    }

    @EveryStack
    void a_stall_in_the_middle_of_the_body_does_not_outlast_the_call(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("accounts.exists").afterExecuting(Fault.stallInBody());

        XuqmTimeoutException failure = catchThrowableOfType(
                XuqmTimeoutException.class,
                () -> xuqm.accounts()
                        .exists("user_001")
                        .with(CallOptions.timeout(Duration.ofMillis(500)))
                        .execute());

        assertThat(failure.phase()).isEqualTo(XuqmTimeoutException.Phase.CALL);
    }

    @EveryStack
    void a_server_that_is_busy_is_asked_again_after_the_wait_that_it_names(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator()
                .faults()
                .on("messages.send")
                .first(1)
                .beforeExecuting(Fault.rateLimited(Duration.ofSeconds(0)));

        assertThat(aSend(xuqm).execute().id()).isNotBlank();
        assertThat(emulator.emulator().messages()).hasSize(1);
    }

    @EveryStack
    void a_wait_beyond_the_deadline_is_not_begun(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.rateLimited(Duration.ofHours(1)));

        XuqmRateLimitedException failure = failure(aSend(xuqm), XuqmRateLimitedException.class);

        assertThat(failure.retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @EveryStack
    void a_reset_before_the_send_was_executed_is_still_maybe_sent(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.resetConnection());

        assertThat(failure(aSend(xuqm), XuqmTransportException.class).mayHaveBeenSent())
                .isTrue();
    }

    @EveryStack
    void a_call_that_is_declared_idempotent_is_repeated_after_a_reset(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("messages.send").first(1).afterExecuting(Fault.resetConnection());

        Message sent = xuqm.messages()
                .send(SendMessage.text("user_002", "once").withClientMsgId("msg-1"))
                .with(CallOptions.none().withIdempotent(true))
                .execute();

        assertThat(sent.clientMsgId()).isEqualTo("msg-1");
        assertThat(emulator.emulator().messages()).hasSize(1);
    }

    @EveryStack
    void a_connection_that_died_in_the_pool_does_no_harm_to_a_read(Stack stack) {
        XuqmClient xuqm = client(stack);
        emulator.emulator().faults().on("accounts.exists").first(1).afterExecuting(Fault.closeAfterAnswer());

        for (int i = 0; i < 3; i++) {
            assertThat(xuqm.accounts().exists("user_001").execute()).isTrue();
        }
    }

    @EveryStack
    void an_unknown_route_is_named_as_such(Stack stack) {
        XuqmClient xuqm = client(stack);

        assertThatThrownBy(() -> xuqm.call("GET", "/api/im/things/{id}")
                        .path("id", "a/b")
                        .returningMap()
                        .execute())
                .hasMessageContaining("no such route");
    }
}
