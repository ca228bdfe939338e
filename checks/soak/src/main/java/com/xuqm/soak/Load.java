package com.xuqm.soak;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.message.SendMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Mixed calls through one client: half of them blocking on a few threads, half of them asynchronous with many under way. */
final class Load {

    private static final int THREADS = 4;

    /** How many asynchronous calls are under way at a time. */
    static final int IN_FLIGHT = 64;

    /** More than tokens are kept of, so that tokens come and go. */
    private static final int USERS = 300;

    private static final List<String> RECIPIENTS =
            IntStream.range(0, 50).mapToObj(i -> "user_" + i).toList();

    private final XuqmClient xuqm;
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong();

    Load(XuqmClient xuqm) {
        this.xuqm = xuqm;
    }

    /** How many calls have failed so far, as some must by what the server does. */
    long failures() {
        return failures.get();
    }

    /** Makes so many calls, and returns when none of them is under way any more. */
    void run(long calls) throws InterruptedException, ExecutionException {
        long blocking = calls / 2;
        List<FutureTask<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            long share = blocking / THREADS + (i < blocking % THREADS ? 1 : 0);
            FutureTask<Void> task = new FutureTask<>(() -> block(share), null);
            tasks.add(task);
            new Thread(task, "soak-" + i).start();
        }
        callAsynchronously(calls - blocking);
        for (FutureTask<Void> task : tasks) {
            task.get();
        }
    }

    private void block(long calls) {
        for (long i = 0; i < calls; i++) {
            try {
                next().call();
            } catch (XuqmException e) {
                failures.incrementAndGet();
            } catch (Exception e) { // no call throws anything else
                throw new IllegalStateException(e);
            }
        }
    }

    private void callAsynchronously(long calls) throws InterruptedException {
        Semaphore window = new Semaphore(IN_FLIGHT);
        AtomicLong unexpected = new AtomicLong();
        for (long i = 0; i < calls; i++) {
            window.acquire();
            var unused = next().executeAsync().whenComplete((value, thrown) -> {
                if (thrown instanceof XuqmException
                        || (thrown instanceof CompletionException && thrown.getCause() instanceof XuqmException)) {
                    failures.incrementAndGet();
                } else if (thrown != null) {
                    unexpected.incrementAndGet();
                }
                window.release();
            });
        }
        window.acquire(IN_FLIGHT);
        if (unexpected.get() > 0) {
            throw new IllegalStateException(unexpected + " calls ended with something that is no XuqmException");
        }
    }

    private Call<?> next() {
        long number = numbers.getAndIncrement();
        return switch ((int) (number % 10)) {
            case 0, 1, 2, 3 -> xuqm.messages().send(SendMessage.text("user_002", "Hello"));
            case 4, 5, 6 -> xuqm.accounts().exists("user_001");
            case 7 -> xuqm.messages().history("user_002").page(0);
            case 8 -> xuqm.admin().batchSend(BatchSend.text(RECIPIENTS, "The new season starts today."));
            default -> xuqm.asUser("user_" + number / 10 % USERS).accounts().get("user_001");
        };
    }
}
