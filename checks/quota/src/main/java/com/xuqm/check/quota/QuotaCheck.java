package com.xuqm.check.quota;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkRun;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.push.SendPush;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Campaigns without any setting against services with a quota, and a sweep over fixed concurrencies where there is none. Prints the table, draws the
 * picture, and fails if a scenario does not come to 95 % with at most 2 % of its requests refused.
 */
final class QuotaCheck {

    private static final double USED = 0.95;
    private static final double REFUSED = 0.02;

    private static final List<Integer> LATENCIES = List.of(5, 20, 50, 100, 200);
    private static final int SWEEP_LATENCY = 100;
    private static final List<Integer> SWEEP = List.of(1, 2, 4, 8, 16, 32, 64);

    private static final List<Scenario> SCENARIOS = List.of(
            Scenario.of("50 a second", 50, 1),
            Scenario.of("200 a second", 200, 1),
            Scenario.of("200 a second, a quarter of it at once", 200, 0.25),
            Scenario.of("200 a second, with Retry-After", 200, 1).withRetryAfter(),
            new Scenario("100 a second, then 200", part -> part < 0.5 ? 100 : 200, 0.5, false, 0),
            new Scenario("200 a second, then 50", part -> part < 0.5 ? 200 : 50, 0.5, false, 0),
            Scenario.of("200 a second, another client takes half", 200, 0.5).sharedWith(0.5));

    private final int seconds;
    private final long seed;
    private int met;

    private QuotaCheck(int seconds, long seed) {
        this.seconds = seconds;
        this.seed = seed;
    }

    /**
     * Measures.
     *
     * @param arguments for how many seconds, the seed, and the file of the picture
     */
    public static void main(String[] arguments) throws Exception {
        QuotaCheck check = new QuotaCheck(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        boolean all = check.run(Path.of(arguments[2]));
        System.exit(all ? 0 : 1); // threads of servers may linger
    }

    private boolean run(Path picture) throws Exception {
        System.out.printf("%-42s %8s %8s%n", "quota", "used", "refused");
        List<LeakyBucket> buckets = new ArrayList<>();
        for (Scenario scenario : SCENARIOS) { // one after the other: side by side they would measure each other
            LeakyBucket bucket = measure(scenario);
            buckets.add(bucket);
            count(bucket.used() >= USED && bucket.refused() <= REFUSED);
            System.out.printf(
                    Locale.ROOT,
                    "%-42s %7.1f%% %7.2f%%%n",
                    scenario.name(),
                    100 * bucket.used(),
                    100 * bucket.refused());
        }
        double[] sweep = sweep();
        draw(picture, buckets, sweep);
        int scenarios = SCENARIOS.size() + 1;
        System.out.println("quota: scenarios=" + scenarios + " met=" + met);
        return met == scenarios;
    }

    private void count(boolean isMet) {
        met += isMet ? 1 : 0;
    }

    private LeakyBucket measure(Scenario scenario) throws InterruptedException {
        try (Service service = new Service(scenario, seconds, seed, LATENCIES);
                XuqmClient client = service.client()) {
            campaign(service, client);
            return service.bucket;
        }
    }

    /** Runs a campaign without any setting until the time is over. */
    private static void campaign(Service service, XuqmClient client) throws InterruptedException {
        BulkSender<String> sender = client.bulk()
                .pushes(
                        "quota",
                        id -> SendPush.of("somebody", "Quota", "Measured.").withClientMsgId(id))
                .listener(new BulkListener<>() {})
                .build();
        BulkRun run = sender.start(Recipients.of(Collections.nCopies(10_000_000, "somebody")));
        while (!service.bucket.isOver()) {
            Thread.sleep(20);
        }
        run.cancel();
        run.report().join();
    }

    // ---- without a quota --------------------------------------------------------------------------------------------

    /** Returns how many a second each fixed concurrency does, and at the end the campaign. */
    private double[] sweep() throws Exception {
        double[] perSecond = new double[SWEEP.size() + 1];
        double best = 0;
        for (int i = 0; i < SWEEP.size(); i++) {
            int concurrency = SWEEP.get(i);
            int time = Math.max(2, seconds / 6);
            try (Service service = unlimited(time);
                    XuqmClient client = service.client()) {
                fixed(service, client, concurrency);
                perSecond[i] = service.bucket.accepted() / (double) time;
            }
            best = Math.max(best, perSecond[i]);
            System.out.printf(
                    Locale.ROOT, "%-42s %7.0f/s%n", "no quota, fixed concurrency " + concurrency, perSecond[i]);
        }
        try (Service service = unlimited(seconds);
                XuqmClient client = service.client()) {
            campaign(service, client);
            perSecond[SWEEP.size()] = service.bucket.accepted() / (double) seconds;
        }
        double reached = perSecond[SWEEP.size()] / best;
        count(reached >= USED);
        System.out.printf(
                Locale.ROOT,
                "%-42s %7.0f/s  %.1f%% of the best%n",
                "no quota, campaign",
                perSecond[SWEEP.size()],
                100 * reached);
        return perSecond;
    }

    private Service unlimited(int time) {
        return new Service(Scenario.of("none", 1e6, 1), time, seed, List.of(SWEEP_LATENCY));
    }

    private static void fixed(Service service, XuqmClient client, int concurrency) throws InterruptedException {
        Semaphore free = new Semaphore(concurrency);
        while (!service.bucket.isOver()) {
            free.acquire();
            CompletableFuture<?> unused = client.push()
                    .send(SendPush.of("somebody", "Quota", "Measured."))
                    .executeAsync()
                    .whenComplete((answer, failure) -> free.release());
        }
        free.acquire(concurrency);
    }

    private void draw(Path file, List<LeakyBucket> buckets, double[] sweep) throws IOException {
        QuotaPicture picture = new QuotaPicture(seconds);
        for (int i = 0; i < buckets.size(); i++) {
            picture.add(SCENARIOS.get(i).name(), buckets.get(i));
        }
        picture.addSweep(
                "no quota, answers after " + Duration.ofMillis(SWEEP_LATENCY).toMillis() + " ms", SWEEP, sweep);
        Files.createDirectories(file.getParent());
        Files.writeString(file, picture.svg());
    }
}
