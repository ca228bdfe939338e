package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmInterruptedException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A caller who gives up")
class GivingUpTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    private XuqmClient client(Stack stack) {
        XuqmClient xuqm = clients.build(clients.unchecked(stack));
        xuqm.accounts().exists("user_001").execute();
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.stall());
        return xuqm;
    }

    @EveryStack
    void by_interrupt_gets_control_back_with_the_flag_set(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                xuqm.messages().send(SendMessage.text("user_002", "hi")).execute();
            } catch (Throwable e) {
                thrown.set(e);
            }
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        emulator.emulator().awaitRecorded("messages.send", 1, PATIENCE);

        caller.interrupt();
        caller.join(PATIENCE.toMillis());

        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isInstanceOf(XuqmInterruptedException.class);
        assertThat(((XuqmTransportException) thrown.get()).mayHaveBeenSent()).isTrue();
        assertThat(flag.get()).as("the interrupt flag").isTrue();
        assertThat(emulator.emulator().requestCount("messages.send")).isEqualTo(1);
    }

    @EveryStack
    void who_was_interrupted_before_sends_nothing(Stack stack) {
        XuqmClient xuqm = client(stack);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> xuqm.messages()
                            .send(SendMessage.text("user_002", "hi"))
                            .execute())
                    .isInstanceOfSatisfying(
                            XuqmInterruptedException.class,
                            failure -> assertThat(failure.mayHaveBeenSent()).isFalse());
        } finally {
            assertThat(Thread.interrupted()).as("the interrupt flag").isTrue();
        }
        assertThat(emulator.emulator().requestCount("messages.send")).isZero();
    }

    @EveryStack
    void by_cancelling_the_future_aborts_the_exchange(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        CompletableFuture<Message> future =
                xuqm.messages().send(SendMessage.text("user_002", "hi")).executeAsync();
        emulator.emulator().awaitRecorded("messages.send", 1, PATIENCE);

        assertThat(future.cancel(true)).isTrue();

        assertThat(future).isCancelled();
        assertThat(xuqm.accounts().exists("user_001").execute())
                .as("the client works on")
                .isTrue();
    }

    @EveryStack
    void by_closing_the_client_ends_what_is_under_way_and_refuses_the_rest(Stack stack) throws Exception {
        XuqmClient xuqm = ownTransport(stack);
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.stall());
        CompletableFuture<Message> future =
                xuqm.messages().send(SendMessage.text("user_002", "hi")).executeAsync();
        emulator.emulator().awaitRecorded("messages.send", 1, PATIENCE);

        xuqm.close();

        assertThatThrownBy(() ->
                        future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfAny(XuqmTransportException.class, XuqmConfigurationException.class);
        assertThatThrownBy(() -> xuqm.accounts().exists("user_001").execute())
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("closed");
    }

    @EveryStack
    void by_closing_with_a_time_of_grace_gets_the_answers_that_are_on_their_way(Stack stack) throws Exception {
        XuqmClient xuqm = ownTransport(stack);
        emulator.emulator().faults().on("messages.send").afterExecuting(Fault.delay(Duration.ofSeconds(1)));
        List<CompletableFuture<Message>> sends = new ArrayList<>(); // the first of them signs in
        for (int i = 0; i < 10; i++) {
            sends.add(xuqm.messages()
                    .send(SendMessage.text("user_002", "hi " + i))
                    .executeAsync());
        }

        assertThat(xuqm.close(PATIENCE)).isTrue();

        assertThat(sends).allSatisfy(send -> assertThat(send).isCompleted());
        assertThat(emulator.emulator().messages()).hasSize(10);
        assertThatThrownBy(() -> xuqm.accounts().exists("user_001").execute())
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("closed");
    }

    @EveryStack
    void by_closing_aborts_what_does_not_end_within_the_time_of_grace(Stack stack) throws Exception {
        XuqmClient xuqm = ownTransport(stack);
        emulator.emulator().faults().on("messages.send").beforeExecuting(Fault.stall());
        CompletableFuture<Message> future =
                xuqm.messages().send(SendMessage.text("user_002", "hi")).executeAsync();
        emulator.emulator().awaitRecorded("messages.send", 1, PATIENCE);

        assertThat(xuqm.close(Duration.ofMillis(1))).isFalse();

        assertThatThrownBy(() ->
                        future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join())
                .cause()
                .isInstanceOfSatisfying(
                        XuqmTransportException.class,
                        failure -> assertThat(failure.mayHaveBeenSent()).isTrue());
    }

    /** A client with a transport that it makes, and so closes, itself. */
    private XuqmClient ownTransport(Stack stack) {
        return clients.build(XuqmClient.builder()
                .baseUrl(emulator.emulator().baseUrl())
                .appKey(emulator.emulator().appKey())
                .appSecret(emulator.emulator().appSecret())
                .adminUser(emulator.emulator().adminUser())
                .transport(stack.transport().name())
                .json(stack.json().name()));
    }
}
