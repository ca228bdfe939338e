package com.xuqm.check.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.RealtimeBuilder;
import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.sdk.XuqmClient;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How long messages take to a listener, alone and beside one on the same connection that does not come to an end with its first message. */
final class SlowListener {

    private static final int ROUNDS = 3;
    private static final int MESSAGES = 1_000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int BUFFER = 100;

    private final XuqmEmulator emulator;
    private final AtomicLong dropped = new AtomicLong();
    private int nextId = 5_000_000;

    private SlowListener(XuqmEmulator emulator) {
        this.emulator = emulator;
    }

    static String measure() throws InterruptedException {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            SlowListener measure = new SlowListener(emulator);
            double alone = Double.MAX_VALUE;
            double beside = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                // In turn, and the best of each: what else the machine does then harms both alike.
                alone = Math.min(alone, measure.p99Millis(false));
                beside = Math.min(beside, measure.p99Millis(true));
            }
            return String.format(
                    Locale.ROOT,
                    "slow listener: messages=%d rate=%d/s buffer=%d p99_of_the_other=%.2fms (alone %.2fms, ratio %.2f)"
                            + " dropped_for_the_slow_one=%d",
                    MESSAGES,
                    TimeUnit.SECONDS.toNanos(1) / PAUSE_NANOS,
                    BUFFER,
                    beside,
                    alone,
                    beside / alone,
                    measure.dropped.get() / ROUNDS);
        }
    }

    private double p99Millis(boolean hasSlowOne) throws InterruptedException {
        long[] sent = new long[MESSAGES];
        long[] took = new long[MESSAGES];
        CountDownLatch all = new CountDownLatch(MESSAGES);
        CountDownLatch caughtUp = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(hasSlowOne ? 1 : 0);
        try (XuqmClient xuqm = Clients.of(emulator).build()) {
            RealtimeBuilder builder = Realtime.builder(xuqm.asUser("user_003")).bufferSize(BUFFER);
            if (hasSlowOne) {
                builder.listener(event -> {
                    if (event instanceof MessageReceived) {
                        await(hold);
                    } else if (event instanceof Dropped missed) {
                        dropped.addAndGet(missed.count());
                        told.countDown();
                    }
                });
            }
            builder.on(CaughtUp.class, event -> caughtUp.countDown()).on(MessageReceived.class, event -> {
                int number = Integer.parseInt(event.message().content());
                took[number] = System.nanoTime() - sent[number];
                all.countDown();
            });
            try (Realtime realtime = builder.open()) {
                realtime.ready().join();
                await(
                        caughtUp,
                        "the connection did not catch up"); // what comes before that is held back, and comes at once
                send(sent);
                await(all, hasSlowOne ? "a slow listener held up another" : "messages did not come");
                hold.countDown();
                await(told, "a slow listener was not told what it missed");
            }
        }
        Arrays.sort(took);
        return took[MESSAGES * 99 / 100] / 1e6;
    }

    private static void await(CountDownLatch latch, String otherwise) throws InterruptedException {
        if (!latch.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException(otherwise);
        }
    }

    private void send(long[] sent) {
        long due = System.nanoTime();
        for (int i = 0; i < MESSAGES; i++) {
            due += PAUSE_NANOS;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            byte[] frame = frame("user_003", nextId++, Integer.toString(i));
            sent[i] = System.nanoTime();
            emulator.realtime().sendRaw("user_003", frame);
        }
    }

    private static void await(CountDownLatch hold) {
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A message as the service sends it. */
    private static byte[] frame(String userId, int id, String content) {
        String body = "{\"id\":\"msg_" + id + "\",\"fromId\":\"user_001\",\"toId\":\"" + userId
                + "\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"" + content
                + "\",\"status\":\"SENT\",\"createdAt\":"
                + (1_700_000_000_000L + id) + "}";
        return ("MESSAGE\ndestination:/user/queue/messages\nsubscription:0\nmessage-id:" + id
                        + "\ncontent-type:application/json\ncontent-length:" + body.length() + "\n\n" + body + "\0")
                .getBytes(UTF_8);
    }
}
