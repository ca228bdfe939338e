package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the threads of a transport")
class TransportThreadsTest {

    private static final long LONG = TimeUnit.SECONDS.toNanos(20);

    private final TransportThreads threads = new TransportThreads("threads-test-", TransportThreadsTest.class);
    private final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws InterruptedException {
        threads.close();
        threads.awaitEnd(LONG);
    }

    private void see() {
        seen.add(Thread.currentThread().getName());
    }

    private String next() throws InterruptedException {
        return seen.poll(60, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("are named by what they do")
    void named() throws InterruptedException {
        threads.execute(this::see);
        assertThat(next()).isEqualTo("threads-test-worker-1");
        threads.callbacks().execute(this::see);
        assertThat(next()).isEqualTo("threads-test-callback-1");
        assertThat(threads.schedule(this::see, 1)).isNotNull();
        assertThat(next()).isEqualTo("threads-test-timer-1");
    }

    @Test
    @DisplayName("run no timer that was cancelled")
    void cancelled() throws InterruptedException {
        Future<?> timer = threads.schedule(() -> seen.add("cancelled"), TimeUnit.HOURS.toNanos(1));
        assertThat(timer)
                .isNotNull()
                .satisfies(set -> assertThat(set.cancel(false)).isTrue());
        assertThat(threads.schedule(() -> seen.add("ran"), 1)).isNotNull();
        assertThat(next()).isEqualTo("ran");
    }

    @Test
    @DisplayName("run no timer once they have been closed, and all else on the calling thread")
    void closed() throws InterruptedException {
        assertThat(threads.schedule(() -> seen.add("too late"), TimeUnit.HOURS.toNanos(1)))
                .isNotNull();
        threads.close();
        threads.awaitEnd(LONG);
        assertThat(threads.schedule(() -> seen.add("too late"), 1)).isNull();
        threads.execute(this::see);
        threads.callbacks().execute(this::see);
        String here = Thread.currentThread().getName();
        assertThat(seen).containsExactly(here, here);
    }
}
