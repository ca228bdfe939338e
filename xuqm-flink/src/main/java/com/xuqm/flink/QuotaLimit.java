package com.xuqm.flink;

import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.internal.limit.TokenBucket;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The limit of a job, as it travels to the job manager. */
record QuotaLimit(double perSecond, int burst, boolean countsRequests) implements Serializable {

    static final QuotaLimit NONE = new QuotaLimit(0, 1, true);

    static QuotaLimit of(BulkRate rate) {
        return new QuotaLimit(rate.perSecond(), rate.burst(), rate.unit() == BulkRate.Unit.REQUESTS);
    }

    @Nullable
    TokenBucket bucket(long now) {
        return perSecond == 0 ? null : new TokenBucket(perSecond, burst, now);
    }

    int cost(int recipients) {
        return countsRequests ? 1 : recipients;
    }
}
