package com.xuqm.check.realtime;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.XuqmEmulatorBuilder;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RealtimeFaults;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.sdk.XuqmClient;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cuts a connection at random while messages of several conversations pass. */
final class Cuts {

    private static final String BOT = "bot";
    private static final int WRITERS = 8;
    private static final int GROUPS = 2;

    /** How far writers may be ahead of the reader, so that a gap is a gap and no flood. */
    private static final int MOST_AHEAD = 2_000;

    private static final int PATIENCE_SECONDS = 30;

    private final Random random;

    /**
     * From how many messages on the token may end again: when messages that were sent after its end have come, another one was taken. That two in a row
     * are refused ends a connection for good, as it should.
     */
    private int nextExpiry;

    private long cuts;

    Cuts(long seed) {
        random = new Random(seed);
    }

    CutResult run(int messages) throws InterruptedException {
        XuqmEmulatorBuilder builder = XuqmEmulator.builder().emptySeed().account(BOT, null);
        List<String> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add("writer_" + i);
            builder.account("writer_" + i, null);
        }
        List<String> members = new ArrayList<>(writers);
        members.add(BOT);
        for (int i = 0; i < GROUPS; i++) {
            builder.group("group_" + i, "Group " + i, members);
        }
        Ledger ledger = new Ledger();
        try (XuqmEmulator emulator = builder.start();
                XuqmClient xuqm = Clients.of(emulator).build();
                Realtime bot = Realtime.builder(xuqm.asUser(BOT))
                        .bufferSize(1_000_000)
                        .ping(Duration.ofMillis(500), Duration.ofMillis(500))
                        .reconnectWait(Duration.ofMillis(5), Duration.ofMillis(100))
                        .listener(ledger::note)
                        .onState(change -> {
                            if (change.to() == RealtimeState.FAILED) {
                                ledger.complain("the connection gave up: " + change.reason());
                            }
                        })
                        .open()) {
            bot.ready().join();
            write(emulator, writers, messages, ledger);
            if (!ledger.await(messages, PATIENCE_SECONDS)) {
                ledger.complain("nothing came for " + PATIENCE_SECONDS + " s, and the connection is " + bot.state());
            }
        }
        return ledger.result(messages, cuts);
    }

    /** Each conversation has one writer, so that its order is known. */
    private void write(XuqmEmulator emulator, List<String> writers, int messages, Ledger ledger)
            throws InterruptedException {
        List<RawSocket> sockets = new ArrayList<>();
        for (String writer : writers) {
            sockets.add(RawSocket.connect(HttpClient.newHttpClient(), emulator, writer, count -> {}));
        }
        int conversations = WRITERS + GROUPS;
        int[] next = new int[conversations];
        int untilCut = cutAfter(messages);
        for (int sent = 0; sent < messages; sent++) {
            int conversation = random.nextInt(conversations);
            String content = Integer.toString(next[conversation]++);
            if (conversation < WRITERS) {
                sockets.get(conversation).say("SINGLE", BOT, content);
            } else {
                sockets.get(conversation - WRITERS).say("GROUP", "group_" + (conversation - WRITERS), content);
            }
            if (--untilCut == 0) {
                cut(emulator.realtime().faults(), sent);
                untilCut = cutAfter(messages);
            }
            if (sent % 100 == 0 && !ledger.await(sent - MOST_AHEAD, PATIENCE_SECONDS)) {
                break;
            }
        }
        sockets.forEach(RawSocket::flush);
        emulatorHasAll(emulator, messages);
        sockets.forEach(RawSocket::close);
    }

    /** About a hundred cuts in short runs, and one in some hundred messages in long ones. */
    private int cutAfter(int messages) {
        int mean = Math.max(20, Math.min(500, messages / 100));
        return 1 + random.nextInt(2 * mean);
    }

    private static void emulatorHasAll(XuqmEmulator emulator, int messages) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (emulator.messageCount() < messages && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private void cut(RealtimeFaults faults, int sent) {
        cuts++;
        switch (random.nextInt(9)) {
            case 0, 1 -> faults.strike(BOT, RealtimeFault.reset());
            case 2 -> faults.strike(BOT, RealtimeFault.close(1012));
            case 3 -> {
                boolean mayExpire = sent >= nextExpiry;
                faults.strike(BOT, mayExpire ? RealtimeFault.expireToken() : RealtimeFault.reset());
                if (mayExpire) {
                    nextExpiry = sent + MOST_AHEAD + 200;
                }
            }
            case 4 -> faults.onSent("MESSAGE").of(BOT).nth(1).before(RealtimeFault.cutInFrame());
            case 5 -> faults.onSent("MESSAGE").of(BOT).nth(1).after(RealtimeFault.reset());
            case 6 -> faults.onSent("MESSAGE").of(BOT).first(3).before(RealtimeFault.twice());
            case 7 -> {
                faults.onUpgrade().of(BOT).first(2).before(RealtimeFault.refuse(503));
                faults.strike(BOT, RealtimeFault.reset());
            }
            default -> {
                // Noticed by a ping only, and so more seldom.
                if (random.nextInt(10) == 0) {
                    faults.strike(BOT, RealtimeFault.stall());
                } else {
                    faults.onReceived("SUBSCRIBE").of(BOT).nth(1).before(RealtimeFault.reset());
                    faults.strike(BOT, RealtimeFault.reset());
                }
            }
        }
    }
}
