package com.xuqm.benchmarks.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.load.Meter;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.run.TurnTaker;
import com.xuqm.emulator.XuqmEmulator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A receiver of messages, with a service in the same JVM that pushes them as fast as they are taken. */
public final class RealtimeMain {

    private static final int MESSAGES = 20_000;

    private final XuqmEmulator emulator;
    private final Semaphore received;
    private int nextId = 1_000_000;

    private RealtimeMain(XuqmEmulator emulator, Semaphore received) {
        this.emulator = emulator;
        this.received = received;
    }

    /**
     * Takes turns.
     *
     * @param args the receiver
     * @throws Exception if it cannot connect
     */
    public static void main(String[] args) throws Exception {
        Semaphore received = new Semaphore(0);
        XuqmEmulator emulator = XuqmEmulator.start(); // the JVM ends with the last turn, and with it all that is open
        Receiver.open(args[0], emulator, received);
        RealtimeMain main = new RealtimeMain(emulator, received);
        TurnTaker.serve(main::turn, TurnTaker.MOST_WARM_UPS, main::turn);
    }

    private Reading turn() throws InterruptedException {
        byte[][] frames = new byte[MESSAGES][];
        for (int i = 0; i < MESSAGES; i++) {
            frames[i] = frame(nextId++);
        }
        Meter meter = Meter.start();
        for (byte[] frame : frames) {
            emulator.realtime().sendRaw(Receiver.USER, frame);
        }
        if (!received.tryAcquire(MESSAGES, 2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("of " + MESSAGES + " messages " + received.availablePermits() + " came");
        }
        return meter.read(MESSAGES);
    }

    /** A message as the service sends it; one that has come before would be dropped by the SDK. */
    private static byte[] frame(int id) {
        String body = "{\"id\":\"msg_" + id + "\",\"fromId\":\"user_001\",\"toId\":\"" + Receiver.USER
                + "\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"Hello\",\"status\":\"SENT\",\"createdAt\":"
                + (1_700_000_000_000L + id) + "}";
        return ("MESSAGE\ndestination:/user/queue/messages\nsubscription:0\nmessage-id:" + id
                        + "\ncontent-type:application/json\ncontent-length:" + body.length() + "\n\n" + body + "\0")
                .getBytes(UTF_8);
    }
}
