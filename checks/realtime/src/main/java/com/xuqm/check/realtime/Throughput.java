package com.xuqm.check.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.sdk.XuqmClient;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How many messages a second come over one connection, beside the JDK's WebSocket used raw, which only counts them. */
final class Throughput {

    private static final int ROUNDS = 3;

    /** What a round gave. */
    private record Rate(double perSecond, long allocatedEach, double cpuMicrosEach) {

        Rate better(Rate other) {
            return other.perSecond > perSecond ? other : this;
        }
    }

    private Throughput() {}

    static String measure(int messages) throws InterruptedException {
        Rate raw = new Rate(0, 0, 0);
        Rate ours = new Rate(0, 0, 0);
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            for (int round = 0; round < ROUNDS; round++) {
                // In turn, and the best of each: what else the machine does then harms both alike.
                raw = raw.better(raw(emulator, messages));
                ours = ours.better(ours(emulator, messages, round));
            }
        }
        return String.format(
                Locale.ROOT,
                "throughput: messages=%d of %d bytes realtime=%.0f/s raw=%.0f/s ratio=%.2f"
                        + " allocated_each=%d bytes (raw %d) cpu_each=%.1fus (raw %.1fus), those of the emulator included",
                messages,
                frame("user_003", 1_000_000, "Hello").length,
                ours.perSecond(),
                raw.perSecond(),
                ours.perSecond() / raw.perSecond(),
                ours.allocatedEach(),
                raw.allocatedEach(),
                ours.cpuMicrosEach(),
                raw.cpuMicrosEach());
    }

    private static Rate raw(XuqmEmulator emulator, int messages) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(messages + 2);
        RawSocket socket =
                RawSocket.connect(HttpClient.newHttpClient(), emulator, "user_002", count -> all.countDown());
        try (socket) {
            return push(emulator, "user_002", messages, 1_000_000, all);
        }
    }

    private static Rate ours(XuqmEmulator emulator, int messages, int round) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(messages);
        try (XuqmClient xuqm = Clients.of(emulator).build();
                Realtime realtime = Realtime.builder(xuqm.asUser("user_003"))
                        .bufferSize(1_000_000)
                        .on(MessageReceived.class, event -> all.countDown())
                        .open()) {
            realtime.ready().join();
            return push(emulator, "user_003", messages, 2_000_000 + round * messages, all);
        }
    }

    private static Rate push(XuqmEmulator emulator, String userId, int messages, int firstId, CountDownLatch all)
            throws InterruptedException {
        byte[][] frames = new byte[messages][];
        for (int i = 0; i < messages; i++) {
            frames[i] = frame(userId, firstId + i, "Hello");
        }
        long allocated = Usage.allocated();
        long cpu = Usage.cpuNanos();
        long start = System.nanoTime();
        for (byte[] frame : frames) {
            emulator.realtime().sendRaw(userId, frame);
        }
        if (!all.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException(all.getCount() + " of " + messages + " messages did not come");
        }
        double perSecond = messages * 1e9 / (System.nanoTime() - start);
        double cpuMicros = (Usage.cpuNanos() - cpu) / 1e3 / messages;
        return new Rate(perSecond, (Usage.allocated() - allocated) / messages, cpuMicros);
    }

    /** A message as the service sends it. */
    static byte[] frame(String userId, int id, String content) {
        String body = "{\"id\":\"msg_" + id + "\",\"fromId\":\"user_001\",\"toId\":\"" + userId
                + "\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"" + content
                + "\",\"status\":\"SENT\",\"createdAt\":"
                + (1_700_000_000_000L + id) + "}";
        return ("MESSAGE\ndestination:/user/queue/messages\nsubscription:0\nmessage-id:" + id
                        + "\ncontent-type:application/json\ncontent-length:" + body.length() + "\n\n" + body + "\0")
                .getBytes(UTF_8);
    }
}
