package com.xuqm.it.leak;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.XuqmException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks at all that metrics and traces are made of. */
final class ListenerLook implements CallListener {

    private final Findings findings;

    ListenerLook(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void attemptEnded(Operation operation, int attempt, int httpStatus, Duration elapsed) {
        findings.look("a listener's operation", operation);
        findings.look("the name of a thread", Thread.currentThread().getName());
    }

    @Override
    public void retryScheduled(Operation operation, int attempt, Duration delay) {
        findings.look("a listener's operation", operation);
    }

    @Override
    public void callEnded(Operation operation, int attempts, Duration elapsed, @Nullable XuqmException failure) {
        if (failure != null) {
            findings.lookAt("a listener's failure of " + operation.id(), failure);
        }
    }
}
