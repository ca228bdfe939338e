package com.xuqm.flink;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.runtime.operators.coordination.CoordinationRequest;
import org.apache.flink.runtime.operators.coordination.CoordinationRequestHandler;
import org.apache.flink.runtime.operators.coordination.CoordinationResponse;
import org.apache.flink.runtime.operators.coordination.OperatorCoordinator;
import org.apache.flink.runtime.operators.coordination.OperatorEvent;
import org.jspecify.annotations.Nullable;

/**
 * The quota at the job manager. Subtasks ask and are answered; nothing is sent to them of its own accord, because Flink holds such events back
 * while a checkpoint is under way, and a subtask that waits for its turn would hold back the checkpoint.
 */
final class QuotaCoordinator implements OperatorCoordinator, CoordinationRequestHandler {

    private static final byte FORMAT = 1;

    /** Makes it where it is to run. */
    record Provider(OperatorID operator, QuotaLimit limit) implements OperatorCoordinator.Provider {

        @Override
        public OperatorID getOperatorId() {
            return operator;
        }

        @Override
        public OperatorCoordinator create(Context context) {
            return new QuotaCoordinator(limit);
        }
    }

    private final QuotaLimit limit;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "xuqm-quota");
        made.setDaemon(true);
        return made;
    });
    private SharedQuota quota;
    private @Nullable Future<?> timer;

    QuotaCoordinator(QuotaLimit limit) {
        this.limit = limit;
        this.quota = quota(Double.POSITIVE_INFINITY);
    }

    private SharedQuota quota(double perSecond) {
        return new SharedQuota(ThreadLocalRandom.current().nextLong(), limit, perSecond, System.nanoTime());
    }

    @Override
    public void start() {
        // Nothing to do before somebody asks.
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    @Override
    public CompletableFuture<CoordinationResponse> handleCoordinationRequest(CoordinationRequest request) {
        CompletableFuture<CoordinationResponse> response = new CompletableFuture<>();
        run(() -> {
            quota.take(
                    (QuotaRequest) request,
                    permits -> response.complete(QuotaPermit.response(permits)),
                    System.nanoTime());
            serve();
        });
        return response;
    }

    private void run(Runnable step) {
        try {
            thread.execute(step);
        } catch (RejectedExecutionException e) {
            // It is closed, and so is the job; who asked is told by a timeout.
            return;
        }
    }

    private void serve() {
        if (timer != null) {
            timer.cancel(false);
        }
        long wait = quota.serve(System.nanoTime());
        timer = wait == Long.MAX_VALUE ? null : thread.schedule(this::serve, wait, TimeUnit.NANOSECONDS);
    }

    @Override
    public void handleEventFromOperator(int subtask, int attempt, OperatorEvent event) {
        // There are none.
    }

    /** What was found out is kept, so that a job that starts again need not ask for too much again. */
    @Override
    public void checkpointCoordinator(long checkpoint, CompletableFuture<byte[]> result) {
        run(() -> result.complete(
                ByteBuffer.allocate(9).put(FORMAT).putDouble(quota.perSecond()).array()));
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        // Nothing depends on it.
    }

    @Override
    public void resetToCheckpoint(long checkpoint, byte @Nullable [] state) {
        double perSecond = Double.POSITIVE_INFINITY;
        if (state != null && state.length == 9 && state[0] == FORMAT) { // any other is only less to begin with
            perSecond = ByteBuffer.wrap(state).getDouble(1);
        }
        SharedQuota begun = quota(perSecond);
        run(() -> quota = begun);
    }

    @Override
    public void subtaskReset(int subtask, long checkpoint) {
        run(() -> quota.leave(subtask));
    }

    @Override
    public void executionAttemptFailed(int subtask, int attempt, @Nullable Throwable reason) {
        run(() -> quota.leave(subtask));
    }

    @Override
    public void executionAttemptReady(int subtask, int attempt, SubtaskGateway gateway) {
        // It asks when it wants something.
    }
}
