package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class ConcurrencyTest {

    private static final int THREADS = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private XuqmEmulator emulator;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
    }

    @AfterEach
    void endThreads() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Runs a job on all threads at once. */
    private <T> List<T> together(IndexedJob<T> job) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int index = i;
            Callable<T> task = () -> {
                barrier.await();
                return job.run(index);
            };
            results.add(threads.submit(task));
        }
        List<T> values = new ArrayList<>();
        for (Future<T> result : results) {
            values.add(result.get());
        }
        return values;
    }

    private interface IndexedJob<T> {
        T run(int index) throws Exception;
    }

    @Test
    void nothingThatManySendIsLost() throws Exception {
        Api alice = Api.as(emulator, "user_001");

        together(thread -> {
            for (int i = 0; i < 25; i++) {
                alice.send("user_002", thread + "/" + i).data();
            }
            return thread;
        });

        assertThat(emulator.messages())
                .extracting(StoredMessage::content)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, THREADS * 25)
                        .mapToObj(i -> i / 25 + "/" + i % 25)
                        .toList());
        assertThat(emulator.messages()).extracting(StoredMessage::id).doesNotHaveDuplicates();
        assertThat(Api.as(emulator, "user_002").post("/api/im/messages/offline").array())
                .hasSize(THREADS * 25);
        assertThat(emulator.requestCount("messages.send")).isEqualTo(THREADS * 25);
    }

    @Test
    void theSameClientIdFromManyThreadsIsOneMessage() throws Exception {
        Api alice = Api.as(emulator, "user_001");
        JsonObject body = Api.message("SINGLE", "user_002", "TEXT", "Once");
        body.addProperty("clientMsgId", "c-1");

        List<String> ids =
                together(thread -> alice.post("/api/im/messages/send", body).text("id"));

        assertThat(ids).containsOnly("msg_001");
        assertThat(emulator.messageCount()).isEqualTo(1);
    }

    @Test
    void aNonceIsGoodOnceEvenForManyAtOnce() throws Exception {
        String[] headers = Signer.headers(emulator, "user_001");
        Api nobody = Api.anonymous(emulator);

        List<Integer> statuses = together(
                thread -> nobody.call("POST", "/api/im/auth/login?appKey=ak_demo_chat&userId=user_001", null, headers)
                        .status());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 401);
    }

    @Test
    void aCampaignSentByManyReachesEverybodyOnce() throws Exception {
        List<String> ids = IntStream.range(0, 500).mapToObj(i -> "u" + i).toList();
        emulator.addAccounts(ids);
        Api admin = Api.admin(emulator);
        JsonObject body = Api.json("msgType", "TEXT", "content", "x", "campaignId", "c");
        body.add("toIds", Api.strings(ids));

        List<Long> accepted = together(
                thread -> admin.post("/api/im/admin/messages/batch-send", body).number("acceptedCount"));

        assertThat(accepted).containsOnly(500L);
        assertThat(emulator.deliveries().recipients()).isEqualTo(500);
        emulator.deliveries().forEach((userId, count) -> assertThat(count).isEqualTo(1));
        assertThat(emulator.messageCount()).isEqualTo(500);
    }
}
