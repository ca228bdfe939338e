package com.xuqm.check.flink;

import com.xuqm.sdk.bulk.BulkTarget;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.CallOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the recipients of all requests. */
record CountingTarget<R>(BulkTarget<R> target, AtomicLong sent) implements BulkTarget<R> {

    @Override
    public CompletableFuture<Answer> send(List<R> recipients, CallOptions options) {
        sent.addAndGet(recipients.size());
        return target.send(recipients, options);
    }

    @Override
    public CampaignIdentity identity() {
        return target.identity();
    }

    @Override
    public String operation() {
        return target.operation();
    }

    @Override
    public int maxBatch() {
        return target.maxBatch();
    }

    @Override
    public Set<Integer> refusals() {
        return target.refusals();
    }

    @Override
    public Set<Integer> personalRefusals() {
        return target.personalRefusals();
    }

    @Override
    public void check(R recipient) {
        target.check(recipient);
    }

    @Override
    public String id(R recipient) {
        return target.id(recipient);
    }
}
