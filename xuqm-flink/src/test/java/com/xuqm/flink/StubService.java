package com.xuqm.flink;

import com.xuqm.sdk.bulk.BulkTarget;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.internal.check.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A service in this JVM, which the subtasks of a mini cluster find by its name. It counts how often it was asked for whom, and delivered to whom. */
final class StubService {

    private static final Map<String, StubService> ALL = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> delivered = new ConcurrentHashMap<>();
    private final List<CompletableFuture<BulkTarget.Answer>> held = new ArrayList<>();
    final AtomicInteger requests = new AtomicInteger();

    /** Whether who has it gets it no second time. */
    volatile boolean knowsCampaigns = true;

    /** Answers with this status and does nothing; 0 for a service that works. */
    volatile int status;

    /** Answers nothing until it is let go. */
    volatile boolean holds;

    volatile Function<String, Integer> rejection = id -> 0;

    private StubService() {}

    static StubService named(String name) {
        return ALL.computeIfAbsent(name, unused -> new StubService());
    }

    private CompletableFuture<BulkTarget.Answer> take(List<String> recipients) {
        requests.incrementAndGet();
        if (status != 0) {
            ApiFailure failure = new ApiFailure(status, status, status, "status " + status, null, null, null, null);
            return CompletableFuture.failedFuture(
                    XuqmApiException.of(new CallInfo("stub", 1, !failure.saysNothingWasDone()), failure));
        }
        recipients.forEach(id -> count(asked, id));
        synchronized (held) {
            if (holds) {
                CompletableFuture<BulkTarget.Answer> answer = new CompletableFuture<>();
                held.add(answer);
                return answer;
            }
        }
        List<BatchFailure> rejected = new ArrayList<>();
        for (String id : recipients) {
            int code = rejection.apply(id);
            if (code != 0) {
                rejected.add(new BatchFailure(id, code, "rejected"));
            } else if (!knowsCampaigns || !delivered.containsKey(id)) {
                count(delivered, id);
            }
        }
        return CompletableFuture.completedFuture(new BulkTarget.Answer(recipients.size() - rejected.size(), rejected));
    }

    /** Answers all that was held back, and holds nothing back any more. */
    void letGo() {
        List<CompletableFuture<BulkTarget.Answer>> answers;
        synchronized (held) {
            holds = false;
            answers = List.copyOf(held);
            held.clear();
        }
        answers.forEach(answer -> answer.complete(new BulkTarget.Answer(1, List.of())));
    }

    private static void count(Map<String, AtomicInteger> counts, String id) {
        counts.computeIfAbsent(id, unused -> new AtomicInteger()).incrementAndGet();
    }

    int askedFor() {
        return asked.size();
    }

    int deliveredTo() {
        return delivered.size();
    }

    /** How many deliveries there were beyond the first to each. */
    int duplicates() {
        return delivered.values().stream().mapToInt(AtomicInteger::get).sum() - delivered.size();
    }

    int resent() {
        return asked.values().stream().mapToInt(AtomicInteger::get).sum() - asked.size();
    }

    BulkTarget<String> target(int batch) {
        return new Target(batch);
    }

    private final class Target implements BulkTarget<String> {

        private final int batch;

        Target(int batch) {
            this.batch = batch;
        }

        @Override
        public CampaignIdentity identity() {
            return new CampaignIdentity("stubs", "stub", "f00");
        }

        @Override
        public String operation() {
            return "stub.send";
        }

        @Override
        public int maxBatch() {
            return batch;
        }

        @Override
        public Set<Integer> refusals() {
            return Set.of(400, 409, 413, 422);
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
            return take(recipients);
        }
    }
}
