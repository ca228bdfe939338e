package com.xuqm.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.usersig.UserSigCodec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The administrator's UserSig")
class UserSigCacheTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final AtomicInteger made = new AtomicInteger();
    private volatile Instant now = START;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final UserSigCodec codec = new UserSigCodec() {
        @Override
        public String generate(String userId, Instant issuedAt, Instant expiresAt) {
            return made.incrementAndGet() + ":" + issuedAt.getEpochSecond() + ":" + expiresAt.getEpochSecond();
        }

        @Override
        public UserSigCheck verify(@Nullable String userId, @Nullable String userSig, Instant at) {
            throw new AssertionError("nobody checks");
        }
    };

    private final UserSigCache cache = new UserSigCache(codec, "administrator", Duration.ofDays(1), clock);

    private Set<String> askedBy64Threads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            Set<String> seen = ConcurrentHashMap.newKeySet();
            List<Callable<Boolean>> tasks = Stream.<Callable<Boolean>>generate(() -> () -> seen.add(cache.get()))
                    .limit(640)
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(tasks)) {
                each.get();
            }
            return seen;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("is made once a period, by whoever of many needs it first, and never handed out after its end")
    void is_made_once_a_period() throws Exception {
        for (int period = 1; period <= 3; period++) {
            assertThat(askedBy64Threads()).singleElement().satisfies(userSig -> {
                long end = Long.parseLong(userSig.split(":", -1)[2]);
                assertThat(end).isGreaterThan(now.getEpochSecond());
            });
            assertThat(made).hasValue(period);
            now = now.plus(Duration.ofHours(22));
        }
    }

    @Test
    @DisplayName("is made anew when the clock was set back before its start")
    void is_made_anew_when_the_clock_goes_back() throws Exception {
        cache.get();
        now = START.minus(Duration.ofDays(1));

        assertThat(askedBy64Threads()).hasSize(1);
        assertThat(made).hasValue(2);
    }

    @Test
    @DisplayName("is replaced once, however many were refused it")
    void is_replaced_once() {
        String refused = cache.get();

        String first = cache.replace(refused);
        String second = cache.replace(refused);

        assertThat(first).isEqualTo(second).isNotEqualTo(refused);
    }
}
