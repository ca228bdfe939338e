package com.xuqm.flink;

import java.io.Serializable;
import java.util.List;
import org.apache.flink.runtime.operators.coordination.CoordinationRequest;

/**
 * What a subtask tells the job manager: what became of requests that it was granted, and what it wants to send.
 *
 * @param subtask its index
 * @param sizes how many recipients each request has that waits, in order; may be empty
 * @param ends what became of others
 */
record QuotaRequest(int subtask, List<Integer> sizes, List<End> ends) implements CoordinationRequest {

    /**
     * The end of a request that was granted.
     *
     * @param permit as it was granted
     * @param tooFast whether the service refused it because it was asked too often
     * @param pauseNanos how long it asks to wait, 0 if it does not say
     */
    record End(QuotaPermit permit, boolean tooFast, long pauseNanos) implements Serializable {}
}
