package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.CallOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * What is done for the recipients, and by which route.
 *
 * @param <R> the type of the recipients
 */
interface BulkTarget<R> {

    /** Returns which campaign this is. */
    CampaignIdentity identity();

    /** Returns the id of the operation, such as {@code admin.batchSend}. */
    String operation();

    /** Returns the most recipients of one request. */
    int maxBatch();

    /** Returns the statuses by which the service refuses recipients, rather than the whole undertaking. */
    Set<Integer> refusals();

    /** Returns those of the refusals that speak of a recipient and cannot mean what is done for all of them. */
    default Set<Integer> personalRefusals() {
        return Set.of();
    }

    /** Refuses by an {@code IllegalArgumentException} what cannot be sent. */
    void check(R recipient);

    /** Returns the recipient's id, as the service names it in its answer. */
    String id(R recipient);

    /** Sends one request to recipients of different ids. */
    CompletableFuture<Answer> send(List<R> recipients, CallOptions options);

    /**
     * What the service says about a request.
     *
     * @param accepted how many it took
     * @param rejected whom it did not take, and why
     */
    record Answer(int accepted, List<BatchFailure> rejected) {}
}
