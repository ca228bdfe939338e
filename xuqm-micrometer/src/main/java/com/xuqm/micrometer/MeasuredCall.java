package com.xuqm.micrometer;

import com.xuqm.sdk.call.CallListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a call waits for, and why it is repeated. */
final class MeasuredCall implements CallListener {

    private final XuqmMeters meters;
    private @Nullable AttemptEnd last;

    MeasuredCall(XuqmMeters meters) {
        this.meters = meters;
    }

    @Override
    public void credentialEnded(Duration elapsed, boolean obtained) {
        meters.waited("sign_in", elapsed);
    }

    @Override
    public void rateLimited(Duration elapsed) {
        meters.waited("rate_limit", elapsed);
    }

    @Override
    public void attemptEnded(int attempt, AttemptEnd end) {
        last = end;
    }

    @Override
    public void retryScheduled(int attempt, Duration delay, boolean renewal) {
        meters.retried(renewal ? "new_token" : Outcomes.errorType(last));
        if (!delay.isZero()) {
            meters.waited("retry", delay);
        }
    }
}
