package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * What a campaign does for its recipients, and by which route. The SDK's own campaigns have theirs; another service, or a route of one's own, is
 * given to {@link BulkSender#builder}. It is called on the thread of a run, and used by several runs at once.
 *
 * @param <R> the type of the recipients
 */
public interface BulkTarget<R> {

    /**
     * Returns which campaign this is.
     *
     * @return the identity that ties its runs together
     */
    CampaignIdentity identity();

    /**
     * Returns the id of the operation.
     *
     * @return such as {@code admin.batchSend}
     */
    String operation();

    /**
     * Returns the most recipients of one request.
     *
     * @return at least 1
     */
    int maxBatch();

    /**
     * Returns the statuses by which the service refuses recipients, rather than the whole undertaking.
     *
     * @return statuses as of {@link com.xuqm.sdk.error.ApiFailure#status}
     */
    Set<Integer> refusals();

    /**
     * Returns those of the refusals that speak of a recipient and cannot mean what is done for all of them.
     *
     * @return none by default
     */
    default Set<Integer> personalRefusals() {
        return Set.of();
    }

    /**
     * Refuses what cannot be sent.
     *
     * @param recipient a recipient
     * @throws IllegalArgumentException if it cannot be sent
     */
    void check(R recipient);

    /**
     * Returns the recipient's id.
     *
     * @param recipient a recipient
     * @return the id by which the service names it in its answer
     */
    String id(R recipient);

    /**
     * Sends one request.
     *
     * @param recipients recipients of different ids
     * @param options how, to be given to the call
     * @return the answer to come; it fails as calls fail
     */
    CompletableFuture<Answer> send(List<R> recipients, CallOptions options);

    /**
     * What the service says about a request.
     *
     * @param accepted how many it took
     * @param rejected whom it did not take, and why
     */
    record Answer(int accepted, List<BatchFailure> rejected) {

        /** Copies the failures. */
        public Answer {
            rejected = Checks.elements("rejected", rejected);
        }
    }
}
