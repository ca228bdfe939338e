package com.xuqm.sdk.bulk;

import java.time.Duration;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** A service with a quota, in simulated time, and a minute of a campaign against it. */
final class Quota {

    private static final double SECONDS = 60;

    private final Simulation simulation = new Simulation();
    private final Random random = new Random(2026);
    private final DoubleUnaryOperator perSecond;
    private final double burst;
    private final long begun = simulation.nanoTime();

    private final Queue<Long> ends = new PriorityQueue<>();
    private double level;
    private long asOf = begun;
    private double granted;
    private double taken;
    private int accepted;
    private int refused;

    /** Whether refusals ask for a pause until a token is there, in whole seconds. */
    boolean retryAfter;

    int fromMillis = 5;
    int toMillis = 200;

    /** What another client takes in a second, of what is there. */
    double others;

    /** How many requests are carried out at once; others wait in line. */
    int workers = Integer.MAX_VALUE;

    Quota(DoubleUnaryOperator perSecond, double burstSeconds) {
        this.perSecond = perSecond;
        this.burst = Math.max(1, burstSeconds * perSecond.applyAsDouble(0));
        this.level = burst;
        simulation.behaviour = this::answer;
    }

    static Quota of(double perSecond, double burstSeconds) {
        return new Quota(second -> perSecond, burstSeconds);
    }

    private BulkTarget.Answer answer(List<String> request, int number) {
        double second = refill();
        simulation.latency = latency();
        if (second >= SECONDS) {
            return simulation.accept(request);
        }
        if (level < 1) {
            refused++;
            throw Simulation.status(
                    429,
                    retryAfter
                            ? Duration.ofSeconds((long) Math.ceil((1 - level) / perSecond.applyAsDouble(second)))
                            : null);
        }
        level--;
        accepted++;
        return simulation.accept(request);
    }

    private Duration latency() {
        long took = Duration.ofMillis(fromMillis + random.nextInt(toMillis - fromMillis + 1))
                .toNanos();
        if (workers == Integer.MAX_VALUE) {
            return Duration.ofNanos(took);
        }
        long now = simulation.nanoTime();
        long start = ends.size() < workers ? now : Math.max(now, ends.remove());
        ends.add(start + took);
        return Duration.ofNanos(start + took - now);
    }

    private double refill() {
        double before = (asOf - begun) / 1e9;
        double second = (simulation.nanoTime() - begun) / 1e9;
        asOf = simulation.nanoTime();
        double end = Math.min(SECONDS, second);
        double more = perSecond.applyAsDouble(end) * Math.max(0, end - before);
        granted += more;
        level = Math.min(burst, level + more);
        double other = Math.min(level, others * Math.max(0, end - before));
        level -= other;
        taken += other;
        return second;
    }

    Quota run() {
        int most = (int) Math.min(
                90_000,
                500
                        + 90
                                * IntStream.of(0, 30, 59)
                                        .mapToDouble(perSecond::applyAsDouble)
                                        .max()
                                        .orElseThrow());
        BulkSender.builder(simulation)
                .batchSize(1)
                .patience(Duration.ofHours(1))
                .with(simulation, random::nextDouble)
                .build()
                .send(IntStream.range(0, most).mapToObj(i -> "u" + i).toList());
        return this;
    }

    int accepted() {
        return accepted;
    }

    /** Which part of what the service granted this campaign, and the others, used. */
    double used() {
        return (accepted + taken) / granted;
    }

    /** Which part of the campaign's requests was refused. */
    double refusedPart() {
        return (double) refused / (accepted + refused);
    }
}
