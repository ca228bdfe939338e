package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * A service and a clock in one, without threads: waiting moves the time to the next answer. What the service does is decided by {@link
 * #behaviour}; what it did for whom is counted, also where it then pretends that it did not.
 */
final class Simulation implements BulkTarget<String>, EventWait {

    static final String OPERATION = "things.batch";

    private final PriorityQueue<Pending> pending =
            new PriorityQueue<>(Comparator.comparingLong(Pending::at).thenComparingLong(Pending::order));
    private final Map<String, Integer> done = new HashMap<>();
    private final List<List<String>> requests = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private int underWay;
    private int mostUnderWay;
    private long now = 5_000_000_000L;

    Duration latency = Duration.ofMillis(10);
    int maxBatch = 500;
    Behaviour behaviour = (request, number) -> accept(request);
    Runnable onWait = () -> {};

    /** Decides about a request. */
    interface Behaviour {
        Answer answer(List<String> request, int number);
    }

    private record Pending(long at, long order, Runnable completion) {}

    // ---- what a service may do ----

    Answer accept(List<String> ids) {
        ids.forEach(id -> done.merge(id, 1, Integer::sum));
        return new Answer(ids.size(), List.of());
    }

    Answer acceptBut(List<String> ids, Set<String> rejected) {
        return acceptBut(ids, rejected, 404);
    }

    Answer acceptBut(List<String> ids, Set<String> rejected, int code) {
        List<BatchFailure> failures = ids.stream()
                .filter(rejected::contains)
                .map(id -> new BatchFailure(id, code, "no such account"))
                .toList();
        accept(ids.stream().filter(id -> !rejected.contains(id)).toList());
        return new Answer(ids.size() - failures.size(), failures);
    }

    static XuqmException status(int status) {
        return status(status, null);
    }

    static XuqmException status(int status, Duration retryAfter) {
        ApiFailure failure = new ApiFailure(status, status, status, "status " + status, null, retryAfter, null, null);
        return XuqmApiException.of(new CallInfo(OPERATION, 1, !failure.saysNothingWasDone()), failure);
    }

    static XuqmException lost(boolean mayHaveBeenSent) {
        return new XuqmTransportException(
                "lost",
                mayHaveBeenSent ? Kind.CONNECTION_LOST : Kind.CONNECT,
                new CallInfo(OPERATION, 1, mayHaveBeenSent),
                null);
    }

    // ---- what it saw ----

    /** How often it did what was asked, by id. */
    Map<String, Integer> done() {
        return done;
    }

    List<List<String>> requests() {
        return requests;
    }

    /** When each request came, in milliseconds since the first. */
    List<Long> startMillis() {
        return starts.stream().map(start -> (start - starts.get(0)) / 1_000_000).toList();
    }

    /** Whether no answer is to come. */
    boolean isIdle() {
        return pending.isEmpty();
    }

    int mostUnderWay() {
        return mostUnderWay;
    }

    // ---- the target ----

    @Override
    public CampaignIdentity identity() {
        return new CampaignIdentity("things", "test", "f00");
    }

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public int maxBatch() {
        return maxBatch;
    }

    @Override
    public Set<Integer> refusals() {
        return Set.of(400, 409, 413, 422);
    }

    @Override
    public Set<Integer> personalRefusals() {
        return Set.of(409);
    }

    @Override
    public void check(String recipient) {
        Checks.id("userId", recipient);
    }

    @Override
    public String id(String recipient) {
        return recipient;
    }

    @Override
    public CompletableFuture<Answer> send(List<String> recipients, CallOptions options) {
        requests.add(List.copyOf(recipients));
        starts.add(now);
        mostUnderWay = Math.max(mostUnderWay, ++underWay);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Runnable completion;
        try {
            Answer given = behaviour.answer(recipients, requests.size());
            completion = () -> answer.complete(given);
        } catch (XuqmException e) {
            completion = () -> answer.completeExceptionally(e);
        }
        pending.add(new Pending(now + latency.toNanos(), requests.size(), completion));
        return answer;
    }

    // ---- the clock ----

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public <E> E await(BlockingQueue<E> queue, long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        onWait.run();
        E event = queue.poll();
        if (event != null) {
            return event;
        }
        Pending next = pending.peek();
        if (next == null || (nanos != FOREVER && next.at - (now + nanos) > 0)) {
            if (nanos == FOREVER) {
                throw new AssertionError("this wait has no end");
            }
            now += nanos;
            return null;
        }
        pending.remove();
        now = Math.max(now, next.at);
        underWay--;
        next.completion.run();
        return queue.poll();
    }
}
