package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.XuqmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Writes down what a listener is told. */
final class Events implements CallListener {

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
    public void attemptEnded(Operation operation, int attempt, int httpStatus, Duration elapsed) {
        lines.add(operation.id() + " attempt " + attempt + " ended with " + httpStatus + " after " + elapsed);
    }

    @Override
    public void retryScheduled(Operation operation, int attempt, Duration delay) {
        lines.add(operation.id() + " attempt " + attempt + " is followed by another");
    }

    @Override
    public void callEnded(Operation operation, int attempts, Duration elapsed, XuqmException failure) {
        lines.add(operation.id() + " ended after " + attempts + " attempts with "
                + (failure == null ? "success" : failure.getClass().getSimpleName()));
        ended.countDown();
    }
}
