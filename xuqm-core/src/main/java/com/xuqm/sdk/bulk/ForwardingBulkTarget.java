package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A target in front of another, for {@link BulkSender.Builder#around}. It is as the other in everything that a subclass does not override, which is mostly
 * {@link #send}.
 *
 * @param <R> the type of the recipients
 */
public abstract class ForwardingBulkTarget<R> implements BulkTarget<R> {

    private final BulkTarget<R> target;

    /**
     * Stands in front of a target.
     *
     * @param target the target to which all is handed on
     */
    protected ForwardingBulkTarget(BulkTarget<R> target) {
        this.target = Checks.notNull("target", target);
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

    @Override
    public CompletableFuture<Answer> send(List<R> recipients, CallOptions options) {
        return target.send(recipients, options);
    }
}
