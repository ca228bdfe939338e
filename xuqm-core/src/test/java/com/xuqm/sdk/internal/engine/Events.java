package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Writes down what listeners are told. */
final class Events implements CallListener.Factory {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Blocks until a call has ended. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public CallListener listen(CallExecution execution) {
        String id = execution.operation().id();
        return new CallListener() {
            @Override
            public void attemptEnded(int attempt, AttemptEnd end) {
                lines.add(id + " attempt " + attempt + " ended with " + end.httpStatus() + " after " + end.elapsed());
            }

            @Override
            public void retryScheduled(int attempt, Duration delay, boolean renewal) {
                lines.add(id + " attempt " + attempt + " is followed by another");
            }

            @Override
            public void ended(CallEnd end) {
                lines.add(id + " ended after " + end.attempts() + " attempts with "
                        + (end.failure() == null
                                ? "success"
                                : end.failure().getClass().getSimpleName()));
                ended.countDown();
            }
        };
    }
}
