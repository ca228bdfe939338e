package com.xuqm.it.call;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.FaultRuleBuilder;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Impatient;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.tck.http.RefusingPort;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Counted by the server, because a client that counts itself may be wrong about what its HTTP library does. */
@DisplayName("How many requests the server really sees")
class RequestsSeenTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    /** What goes wrong with every request, and how often each kind of call is then sent, three attempts being allowed. */
    private record Trouble(String name, Consumer<FaultRuleBuilder> rule, int read, int write, int idempotentWrite) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble("bad request", rule -> rule.beforeExecuting(Fault.status(400)), 1, 1, 1),
            new Trouble("forbidden", rule -> rule.beforeExecuting(Fault.status(403)), 1, 1, 1),
            new Trouble("not found", rule -> rule.beforeExecuting(Fault.status(404)), 1, 1, 1),
            new Trouble("request timeout", rule -> rule.beforeExecuting(Fault.status(408)), 3, 1, 3),
            new Trouble("conflict", rule -> rule.beforeExecuting(Fault.status(409)), 1, 1, 1),
            new Trouble("too many requests", rule -> rule.beforeExecuting(Fault.rateLimited(Duration.ZERO)), 3, 3, 3),
            new Trouble(
                    "too many requests for an hour",
                    rule -> rule.beforeExecuting(Fault.rateLimited(Duration.ofHours(1))),
                    1,
                    1,
                    1),
            new Trouble("server error", rule -> rule.beforeExecuting(Fault.status(500)), 1, 1, 1),
            new Trouble("bad gateway", rule -> rule.beforeExecuting(Fault.htmlPage(502)), 3, 1, 3),
            new Trouble("unavailable", rule -> rule.beforeExecuting(Fault.htmlPage(503)), 3, 3, 3),
            new Trouble(
                    "unavailable with hostile retry after",
                    rule -> rule.beforeExecuting(Fault.status(503).withHeader("Retry-After", "-1e9 o'clock")),
                    3,
                    3,
                    3),
            new Trouble(
                    "unavailable for ages",
                    rule -> rule.beforeExecuting(Fault.status(503).withHeader("Retry-After", "9".repeat(50))),
                    1,
                    1,
                    1),
            new Trouble(
                    "unavailable until a date that is past",
                    rule -> rule.beforeExecuting(
                            Fault.status(503).withHeader("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")),
                    3,
                    3,
                    3),
            new Trouble("gateway timeout", rule -> rule.beforeExecuting(Fault.htmlPage(504)), 3, 1, 3),
            new Trouble("bad gateway after it was done", rule -> rule.afterExecuting(Fault.htmlPage(502)), 3, 1, 3),
            new Trouble("reset before it was done", rule -> rule.beforeExecuting(Fault.resetConnection()), 3, 1, 3),
            new Trouble("reset after it was done", rule -> rule.afterExecuting(Fault.resetConnection()), 3, 1, 3),
            new Trouble("closed before it was done", rule -> rule.beforeExecuting(Fault.closeConnection()), 3, 1, 3),
            new Trouble("closed after it was done", rule -> rule.afterExecuting(Fault.closeConnection()), 3, 1, 3),
            new Trouble("answer cut off", rule -> rule.afterExecuting(Fault.truncateBody()), 3, 1, 3),
            new Trouble(
                    "answer not http",
                    rule -> rule.afterExecuting(Fault.rawResponse("no HTTP\r\n\r\n".getBytes(US_ASCII))),
                    3,
                    1,
                    3),
            new Trouble("answer not json", rule -> rule.afterExecuting(Fault.malformedJson()), 1, 1, 1),
            new Trouble("answer too long", rule -> rule.afterExecuting(Fault.oversizeBody(1024 * 1024)), 1, 1, 1));

    private XuqmClient client(Stack stack, CallListener listener) {
        return clients.build(clients.unchecked(stack)
                .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO))
                .maxResponseBytes(64 * 1024)
                .listener(execution -> listener));
    }

    private XuqmClient signedIn(Stack stack) {
        XuqmClient xuqm = client(stack, CallListener.none());
        xuqm.accounts().exists("user_001").execute();
        return xuqm;
    }

    private static Call<?> read(XuqmClient xuqm) {
        return xuqm.accounts().exists("user_001");
    }

    private static Call<?> write(XuqmClient xuqm) {
        return xuqm.messages().send(SendMessage.text("user_002", "hi"));
    }

    private static Call<?> idempotentWrite(XuqmClient xuqm) {
        return write(xuqm).with(CallOptions.none().withIdempotent(true));
    }

    private static void fail(Call<?> call) {
        assertThat(catchThrowableOfType(XuqmException.class, call::execute)).isNotNull();
    }

    private static void failAsynchronously(Call<?> call) {
        assertThat(catchThrowableOfType(
                        CompletionException.class, () -> call.executeAsync().join()))
                .hasCauseInstanceOf(XuqmException.class);
    }

    private void assertSeen(Trouble trouble, Call<?> call, int expected) {
        String operation = call.operation().id();
        for (boolean blocking : new boolean[] {true, false}) {
            emulator.emulator().clearRecorded();
            if (blocking) {
                fail(call);
            } else {
                failAsynchronously(call);
            }
            assertThat(emulator.emulator().requestCount(operation))
                    .as("%s of %s, %s", trouble.name(), operation, blocking ? "blocking" : "asynchronous")
                    .isEqualTo(expected);
        }
    }

    @EveryStack
    void for_each_failure_and_retry_class(Stack stack) {
        for (Trouble trouble : TROUBLES) {
            emulator.emulator().faults().clear();
            XuqmClient xuqm = signedIn(stack);
            trouble.rule.accept(emulator.emulator().faults().on("accounts.exists"));
            trouble.rule.accept(emulator.emulator().faults().on("messages.send"));

            assertSeen(trouble, read(xuqm), trouble.read);
            assertSeen(trouble, write(xuqm), trouble.write);
            assertSeen(trouble, idempotentWrite(xuqm), trouble.idempotentWrite);
        }
    }

    @EveryStack
    void is_five_if_each_new_token_is_refused_and_then_one(Stack stack) {
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.status(401));
        XuqmClient xuqm = signedIn(stack);

        for (int expected : new int[] {5, 1, 1}) {
            emulator.emulator().clearRecorded();
            fail(write(xuqm));
            assertThat(emulator.emulator().requestCount("messages.send")).isEqualTo(expected);
        }
    }

    @EveryStack
    void is_none_if_no_connection_can_be_made_however_often_it_is_tried(Stack stack) throws Exception {
        try (RefusingPort nobody = new RefusingPort()) {
            AtomicInteger attempts = new AtomicInteger();
            CallListener counter = new CallListener() {
                @Override
                public void attemptStarted(int attempt, Endpoint endpoint) {
                    attempts.incrementAndGet();
                }
            };
            XuqmClient xuqm = clients.build(clients.unchecked(stack)
                    .baseUrl(nobody.baseUrl())
                    .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO))
                    .listener(execution -> counter));

            XuqmTransportException failure = catchThrowableOfType(
                    XuqmTransportException.class,
                    () -> xuqm.auth().login("user_001").execute());

            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(attempts).hasValue(3);
        }
    }

    @EveryStack
    void for_attempts_that_time_out(Stack stack) {
        XuqmClient xuqm = signedIn(stack);
        emulator.emulator().faults().on("accounts.exists").beforeExecuting(Fault.stall());
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.stall());

        assertThat(Impatient.limits().anyMatch(limit -> {
                    emulator.emulator().faults().release();
                    emulator.emulator().clearRecorded();
                    CallOptions impatient = CallOptions.none().withAttemptTimeout(limit);
                    fail(read(xuqm).with(impatient));
                    fail(write(xuqm).with(impatient));
                    return allArrived(4);
                }))
                .isTrue();

        assertThat(emulator.emulator().requestCount("accounts.exists")).isEqualTo(3);
        assertThat(emulator.emulator().requestCount("messages.send")).isEqualTo(1);
    }

    /** On a busy machine some attempts may have ended before their requests were sent. */
    private static boolean allArrived(int requests) {
        try {
            emulator.emulator().faults().awaitStalled(requests, Duration.ofSeconds(5));
            return true;
        } catch (IllegalStateException notInTime) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The server answers when the client has given up, be that after 1.5 s or later: no test has to wait for a clock. */
    @EveryStack
    void is_one_if_a_server_answers_a_send_too_late_and_the_caller_learns_that_it_may_have_been_sent(Stack stack)
            throws Exception {
        XuqmClient xuqm = signedIn(stack);
        emulator.emulator().faults().on("messages.send").afterExecuting(Fault.stall());

        XuqmTimeoutException failure = Impatient.lateAfterSending(
                limit -> write(xuqm).with(CallOptions.none().withAttemptTimeout(limit)));
        emulator.emulator().faults().awaitStalled(1, LONG);
        emulator.emulator().faults().clear(); // now it answers

        assertThat(failure)
                .hasMessage("messages.send got no complete answer within attemptTimeout " + failure.limit()
                        + "; the service may have received it");
        assertThat(xuqm.accounts().exists("nobody").execute())
                .as("the late answer is not taken for that of the next call")
                .isFalse();
        assertThat(emulator.emulator().requestCount("messages.send")).isEqualTo(1);
        assertThat(emulator.emulator().messages()).hasSize(1);
    }
}
