package com.xuqm.chaos;

import com.xuqm.jdbc.JdbcDatabase;
import com.xuqm.jdbc.JdbcReplayGuard;
import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import com.xuqm.sdk.webhook.receive.ReplayGuard;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A receiver of 32 threads, each with a connection of its own. Every post is claimed; what is in progress elsewhere comes again, as the service delivers again what
 * was answered with 503. What was confirmed is written down at once.
 */
final class ReceiverMain {

    private static final int THREADS = 32;
    private static final Duration LEASE = Duration.ofSeconds(3);

    private final int posts;
    private final ReplayGuard guard;
    private final OutputStream file;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong claims = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();

    private ReceiverMain(int posts, ReplayGuard guard, OutputStream file) {
        this.posts = posts;
        this.guard = guard;
        this.file = file;
    }

    /**
     * Receives.
     *
     * @param arguments the database, how many posts, and the file for what was confirmed
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (OutputStream file = new FileOutputStream(Path.of(arguments[2]).toFile());
                KeptConnections connections = new KeptConnections(arguments[0])) {
            ReceiverMain receiver = new ReceiverMain(
                    Integer.parseInt(arguments[1]),
                    JdbcReplayGuard.in(JdbcDatabase.of(connections.dataSource())),
                    file);
            System.out.println("ready");
            if (System.in.read() < 0) {
                System.exit(1);
            }
            ChildJvm.endWithParent();
            receiver.run();
        }
        System.exit(0);
    }

    private void run() throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(this::receive, "receiver-" + i);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println("figures " + claims + " " + (long) (claims.get() / seconds) + " " + failures);
    }

    private void receive() {
        for (int post = next.getAndIncrement(); post < posts; post = next.getAndIncrement()) {
            while (!take("post-" + post)) {
                Thread.onSpinWait();
            }
            if (post % 500 == 0) {
                System.out.println("at " + post);
            }
        }
    }

    /** Takes one; {@code false} if it is to come again. */
    private boolean take(String nonce) {
        Instant now = Instant.now();
        Lease lease = new Lease(UUID.randomUUID().toString().replace("-", ""), now, LEASE);
        try {
            claims.incrementAndGet();
            ClaimResult result = guard.claim(nonce, lease, now.plusSeconds(600));
            if (result == ClaimResult.NEW) {
                boolean mine = guard.confirm(nonce, lease);
                if (mine) {
                    synchronized (file) {
                        file.write((nonce + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return result != ClaimResult.IN_PROGRESS;
        } catch (IOException | RuntimeException e) {
            failures.incrementAndGet();
            return true;
        }
    }
}
