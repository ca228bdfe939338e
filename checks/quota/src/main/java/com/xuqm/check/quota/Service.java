package com.xuqm.check.quota;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.AnswerWith;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.sdk.XuqmClient;
import java.time.Duration;
import java.util.List;

/** An emulator behind a quota, whose answers take 5 to 200 ms. */
final class Service implements AutoCloseable {

    private static final String OPERATION = "push.send";

    final LeakyBucket bucket;
    private final XuqmEmulator emulator;

    Service(Scenario scenario, int seconds, long seed, List<Integer> latencies) {
        bucket = new LeakyBucket(scenario, seconds);
        emulator =
                XuqmEmulator.builder().recordLimit(10, 1 << 16).faultSeed(seed).start();
        emulator.addAccounts(() -> List.of("somebody").iterator());
        ThreadLocal<Duration> wait = ThreadLocal.withInitial(() -> Duration.ZERO);
        emulator.faults()
                .on(OPERATION)
                .where(request -> {
                    wait.set(bucket.ask());
                    return !wait.get().isZero() && !scenario.retryAfter();
                })
                .beforeExecuting(Fault.status(429));
        AnswerWith pause = Fault.rateLimited(Duration.ofSeconds(1)); // what is missing of a token always takes less
        emulator.faults().on(OPERATION).where(request -> !wait.get().isZero()).beforeExecuting(pause);
        for (int i = 0; i < latencies.size(); i++) {
            emulator.faults()
                    .on(OPERATION)
                    .withProbability(1.0 / (latencies.size() - i))
                    .beforeExecuting(Fault.delay(Duration.ofMillis(latencies.get(i))));
        }
    }

    XuqmClient client() {
        return XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser())
                .allowInsecureHttp(true)
                .build();
    }

    @Override
    public void close() {
        emulator.close();
    }
}
