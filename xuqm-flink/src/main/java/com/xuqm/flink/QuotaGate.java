package com.xuqm.flink;

import com.xuqm.flink.QuotaRequest.End;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.flink.runtime.operators.coordination.CoordinationResponse;
import org.jspecify.annotations.Nullable;

/** A subtask's way to the job's quota: asks for what waits here, one question at a time, and tells what became of what was granted. */
final class QuotaGate {

    /** So many ends are told without a question. */
    private static final int MOST_UNTOLD = 32;

    /** After how long it asks again if the job manager does not answer. */
    private static final long AGAIN_MILLIS = 200;

    private final int subtask;
    private final Function<QuotaRequest, CompletableFuture<CoordinationResponse>> jobManager;
    private final ScheduledExecutorService thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Turn> queue = new ArrayDeque<>();
    private List<End> untold = new ArrayList<>();
    private boolean asking;
    private boolean closed;

    /** Somebody who waits. */
    private record Turn(int recipients, CompletableFuture<QuotaPermit> permit) {}

    /**
     * Opens the gate.
     *
     * @param thread on which permits are handed out
     */
    QuotaGate(
            int subtask,
            Function<QuotaRequest, CompletableFuture<CoordinationResponse>> jobManager,
            ScheduledExecutorService thread) {
        this.subtask = subtask;
        this.jobManager = jobManager;
        this.thread = thread;
    }

    /** Asks for a permit, which comes on the gate's thread. */
    CompletableFuture<QuotaPermit> enter(int recipients) {
        Turn turn = new Turn(recipients, new CompletableFuture<>());
        lock.lock();
        try {
            if (closed) {
                turn.permit.completeExceptionally(new CancellationException("the subtask ends"));
                return turn.permit;
            }
            queue.add(turn);
        } finally {
            lock.unlock();
        }
        ask();
        return turn.permit;
    }

    /** Tells that the service answered, whatever it said. */
    void answered(QuotaPermit permit) {
        tell(new End(permit, false, 0));
    }

    /** Tells that the service refused because it was asked too often. */
    void refused(QuotaPermit permit, long pauseNanos) {
        tell(new End(permit, true, pauseNanos));
    }

    private void tell(End end) {
        QuotaRequest news = null;
        lock.lock();
        try {
            untold.add(end);
            if (!closed && (end.tooFast() || untold.size() >= MOST_UNTOLD)) {
                news = new QuotaRequest(subtask, List.of(), told());
            }
        } finally {
            lock.unlock();
        }
        if (news != null) {
            CompletableFuture<CoordinationResponse> unused = send(news);
        }
    }

    private List<End> told() {
        List<End> all = List.copyOf(untold);
        untold = new ArrayList<>();
        return all;
    }

    private CompletableFuture<CoordinationResponse> send(QuotaRequest request) {
        try {
            return jobManager.apply(request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void ask() {
        QuotaRequest question;
        lock.lock();
        try {
            if (closed || asking || queue.isEmpty()) {
                return;
            }
            asking = true;
            question = new QuotaRequest(
                    subtask, queue.stream().map(Turn::recipients).toList(), told());
        } finally {
            lock.unlock();
        }
        CompletableFuture<?> unused = send(question)
                .whenComplete((response, failure) -> later(() -> told(response), failure == null ? 0 : AGAIN_MILLIS));
    }

    private void later(Runnable step, long millis) {
        try {
            Future<?> unused = thread.schedule(step, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            return; // the subtask has ended
        }
    }

    private void told(@Nullable CoordinationResponse response) {
        List<QuotaPermit> permits = response == null ? List.of() : QuotaPermit.of(response);
        List<Turn> turns = new ArrayList<>();
        lock.lock();
        try {
            asking = false;
            for (int i = 0; i < permits.size() && !queue.isEmpty(); i++) {
                turns.add(queue.remove());
            }
        } finally {
            lock.unlock();
        }
        ask();
        for (int i = 0; i < turns.size(); i++) {
            turns.get(i).permit.complete(permits.get(i));
        }
    }

    /** Lets nobody through any more. */
    void close() {
        List<Turn> all;
        lock.lock();
        try {
            closed = true;
            all = List.copyOf(queue);
            queue.clear();
        } finally {
            lock.unlock();
        }
        all.forEach(turn -> turn.permit.completeExceptionally(new CancellationException("the subtask ends")));
    }
}
