package com.xuqm.check.flink;

import com.xuqm.sdk.bulk.BulkTarget;
import com.xuqm.sdk.bulk.ForwardingBulkTarget;
import com.xuqm.sdk.call.CallOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the recipients of all requests. */
final class CountingTarget<R> extends ForwardingBulkTarget<R> {

    private final AtomicLong sent;

    CountingTarget(BulkTarget<R> target, AtomicLong sent) {
        super(target);
        this.sent = sent;
    }

    @Override
    public CompletableFuture<Answer> send(List<R> recipients, CallOptions options) {
        sent.addAndGet(recipients.size());
        return super.send(recipients, options);
    }
}
