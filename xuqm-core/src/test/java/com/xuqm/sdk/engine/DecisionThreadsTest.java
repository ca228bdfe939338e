package com.xuqm.sdk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledForJreRange;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class DecisionThreadsTest {

    private final ExecutorService executor = DecisionThreads.create(2);

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    private Thread thread() throws Exception {
        return executor.submit(Thread::currentThread).get();
    }

    @Test
    void runsOnDaemonThreadsAndNeverInTheCommonPool() throws Exception {
        assertThat(thread().isDaemon()).isTrue();
        assertThat(executor).isNotSameAs(ForkJoinPool.commonPool());
    }

    @Test
    @DisabledForJreRange(minVersion = 21)
    void isAPoolWhereThereAreNoVirtualThreads() throws Exception {
        assertThat(thread().getName()).startsWith("xuqm-decision-");
        assertThat(executor)
                .isInstanceOfSatisfying(
                        ThreadPoolExecutor.class,
                        pool -> assertThat(pool.allowsCoreThreadTimeOut())
                                .as("threads end that have nothing to do")
                                .isTrue());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void usesVirtualThreadsWhereThereAreSome() throws Exception {
        assertThat(thread().toString()).startsWith("VirtualThread[");
    }

    @Test
    void isMadeAnewEachTime() {
        ExecutorService other = DecisionThreads.create(2);
        executor.shutdown();

        assertThat(other.isShutdown()).isFalse();
        other.shutdown();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        thread();
        executor.shutdown();

        assertThat(executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS))
                .isTrue();
    }
}
