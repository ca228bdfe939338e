package com.xuqm.sdk.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.internal.time.CallThreads.Callbacks;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two threads while nothing is held up, and ten callbacks at a time. */
class PooledThreadsTest {

    private static final int CALLBACKS = 10;

    private final PooledThreads threads = new PooledThreads(2, CALLBACKS);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void close() {
        released.countDown();
        threads.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Callbacks callbacks(boolean none, Runnable task) {
        return new Callbacks() {
            @Override
            public void run() {
                task.run();
            }

            @Override
            public boolean areNone() {
                return none;
            }
        };
    }

    /** Has as many callbacks block, each until all are released. */
    private void block(int count) {
        CountDownLatch blocked = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            threads.execute(() -> threads.callBack(callbacks(false, () -> {
                blocked.countDown();
                await(released);
            })));
        }
        await(blocked);
    }

    @Test
    void moreThreadsComeWhereThoseThatAreThereAreHeldUp() {
        block(CALLBACKS);
        CompletableFuture<Thread> other = new CompletableFuture<>();
        threads.execute(() -> other.complete(Thread.currentThread()));

        assertThat(other.join().isDaemon()).isTrue();
        assertThat(other.join().getName()).startsWith("xuqm-callback-");
    }

    @Test
    void stepsThatBlockAreNoDifferentFromCallbacks() {
        CountDownLatch blocked = new CountDownLatch(2 * CALLBACKS);
        for (int i = 0; i < 2 * CALLBACKS; i++) {
            threads.execute(() -> {
                blocked.countDown();
                PooledThreadsTest.await(released);
            });
        }
        PooledThreadsTest.await(blocked);

        assertThat(blocked.getCount()).isZero();
    }

    @Test
    void callbacksBeyondTheMostWaitForOneToEndWhileStepsGoOn() throws Exception {
        block(CALLBACKS);
        Queue<Integer> ran = new ConcurrentLinkedQueue<>(); // once released, several threads come to them
        CountDownLatch allRan = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            int number = i;
            CountDownLatch handedOver = new CountDownLatch(1);
            threads.execute(() -> {
                threads.callBack(callbacks(false, () -> {
                    ran.add(number);
                    allRan.countDown();
                }));
                handedOver.countDown(); // the step has ended, though its callbacks have not run
            });
            handedOver.await();
        }
        assertThat(ran).isEmpty();

        released.countDown();
        allRan.await();
        assertThat(ran).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void whoIsWaitedForByThreadsAloneWaitsForNoPlace() {
        block(CALLBACKS);
        CompletableFuture<String> answer = new CompletableFuture<>();
        threads.execute(() -> threads.callBack(callbacks(true, () -> answer.complete("here"))));

        assertThat(answer.join()).isEqualTo("here");
    }

    @Test
    void aCallbackThatThrowsGivesItsPlaceBack() {
        for (int i = 0; i < CALLBACKS; i++) {
            CountDownLatch ran = new CountDownLatch(1);
            threads.execute(() -> {
                try {
                    threads.callBack(callbacks(false, () -> {
                        throw new IllegalStateException("mine");
                    }));
                } catch (IllegalStateException expected) {
                    ran.countDown();
                }
            });
            await(ran);
        }
        block(CALLBACKS);

        assertThat(released.getCount()).isEqualTo(1);
    }

    @Test
    void whatIsAskedForByItselfIsACallbackToo() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch blocked = new CountDownLatch(CALLBACKS);
        CountDownLatch ended = new CountDownLatch(2 * CALLBACKS);
        for (int i = 0; i < 2 * CALLBACKS; i++) {
            threads.forCallbacks().execute(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                blocked.countDown();
                await(released);
                running.decrementAndGet();
                ended.countDown();
            });
        }
        await(blocked);
        for (int i = 0; i < 4 * CALLBACKS; i++) { // behind all those, so that they have been taken by now
            CountDownLatch step = new CountDownLatch(1);
            threads.execute(step::countDown);
            await(step);
        }
        released.countDown();
        await(ended);

        assertThat(most).hasValue(CALLBACKS);
    }

    @Test
    void threadsThatWereNeededOnceGoThoughThereIsWorkAllTheTime() throws Exception {
        Queue<Thread> blocked = new ConcurrentLinkedQueue<>();
        CountDownLatch all = new CountDownLatch(2 * CALLBACKS);
        for (int i = 0; i < 2 * CALLBACKS; i++) {
            threads.execute(() -> {
                blocked.add(Thread.currentThread());
                all.countDown();
                PooledThreadsTest.await(released);
            });
        }
        await(all);
        released.countDown();

        // Each of them gets a task now and then, so that none is ever idle for long.
        while (blocked.stream().filter(Thread::isAlive).count() > 2) {
            CountDownLatch step = new CountDownLatch(1);
            threads.execute(step::countDown);
            await(step);
        }
        assertThat(blocked).hasSize(2 * CALLBACKS);
    }

    @Test
    void closedThreadsEndAndStillTakeSteps() throws Exception {
        CompletableFuture<Thread> before = new CompletableFuture<>();
        threads.execute(() -> before.complete(Thread.currentThread()));
        before.join();
        threads.close();
        before.join().join();

        CompletableFuture<Thread> after = new CompletableFuture<>();
        threads.execute(() -> after.complete(Thread.currentThread()));
        assertThat(after.join()).isNotEqualTo(before.join());
        after.join().join();
    }
}
