package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Without threads of its own for its steps, the SDK would wait in each of these until the calls' time is over. */
@DisplayName("Callbacks that block")
class BlockingCallbacksTest {

    private static final int CALLBACKS = 24;

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    private XuqmClient client(Stack stack) {
        XuqmClient xuqm = clients.build(clients.unchecked(stack));
        xuqm.accounts()
                .importBatch(IntStream.range(0, CALLBACKS)
                        .mapToObj(i -> ImportAccount.of("caller_" + i))
                        .toList())
                .execute();
        return xuqm;
    }

    private static SendMessage hello() {
        return SendMessage.text("user_002", "hello");
    }

    private static <T> List<CompletableFuture<T>> many(Supplier<CompletableFuture<T>> one) {
        return IntStream.range(0, CALLBACKS).mapToObj(i -> one.get()).toList();
    }

    @EveryStack
    void may_call_as_users_who_have_to_be_signed_in(Stack stack) {
        XuqmClient xuqm = client(stack);
        List<CompletableFuture<Message>> sent = IntStream.range(0, CALLBACKS)
                .mapToObj(i -> xuqm.accounts()
                        .exists("user_001")
                        .executeAsync()
                        .thenApply(exists -> xuqm.asUser("caller_" + i)
                                .messages()
                                .send(hello())
                                .execute()))
                .toList();

        assertThat(sent).allSatisfy(message -> assertThat(message.join().toId()).isEqualTo("user_002"));
    }

    @EveryStack
    void may_wait_for_asynchronous_calls(Stack stack) {
        XuqmClient xuqm = client(stack);
        List<CompletableFuture<Boolean>> answers = many(() -> xuqm.accounts()
                .exists("user_001")
                .executeAsync()
                .thenApply(exists ->
                        xuqm.accounts().exists("user_002").executeAsync().join()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isTrue());
    }

    @EveryStack
    void hold_up_nobody_else(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        CountDownLatch blocked = new CountDownLatch(CALLBACKS);
        CountDownLatch released = new CountDownLatch(1);
        // An answer that is there before its callback would have this thread run it.
        emulator.emulator().faults().on("accounts.exists").first(CALLBACKS).beforeExecuting(Fault.stall());
        List<CompletableFuture<Boolean>> held =
                many(() -> xuqm.accounts().exists("user_001").executeAsync().thenApply(exists -> {
                    blocked.countDown();
                    return await(released);
                }));
        emulator.emulator().faults().awaitStalled(CALLBACKS, Duration.ofMinutes(1));
        emulator.emulator().faults().release();
        blocked.await();

        assertThat(xuqm.accounts()
                        .exists("user_002")
                        .executeAsync()
                        .thenApply(exists -> !exists)
                        .join())
                .isFalse();
        assertThat(held).noneMatch(CompletableFuture::isDone);
        released.countDown();
        assertThat(held).allSatisfy(future -> assertThat(future.join()).isTrue());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
