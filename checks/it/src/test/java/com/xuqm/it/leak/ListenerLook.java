package com.xuqm.it.leak;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import java.time.Duration;

/** Looks at all that metrics and traces are made of. */
final class ListenerLook implements CallListener.Factory {

    private final Findings findings;

    ListenerLook(Findings findings) {
        this.findings = findings;
    }

    @Override
    public CallListener listen(CallExecution execution) {
        findings.look("a listener's execution", execution);
        return new CallListener() {
            @Override
            public void attemptEnded(int attempt, AttemptEnd end) {
                findings.look("the end of an attempt", end);
                findings.look("the name of a thread", Thread.currentThread().getName());
            }

            @Override
            public void retryScheduled(int attempt, Duration delay, boolean renewal) {
                findings.look("a listener", this);
            }

            @Override
            public void ended(CallEnd end) {
                findings.look("the request id of the end of a call", String.valueOf(end.requestId()));
                if (end.failure() != null) {
                    findings.lookAt(
                            "a listener's failure of " + execution.operation().id(), end.failure());
                }
            }
        };
    }
}
