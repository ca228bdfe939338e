package com.xuqm.micrometer;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener.CallEnd;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.XuqmException;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What the observation of a call knows. It holds no path, no id of a user and no text, so that no convention can show them; {@link #failure()}
 * may: its text may repeat what the service said.
 */
public final class XuqmCallContext extends Observation.Context {

    private final String clientName;
    private final Operation operation;
    private final boolean isSignIn;
    private volatile @Nullable CallEnd end;

    XuqmCallContext(String clientName, CallExecution execution) {
        this.clientName = clientName;
        this.operation = execution.operation();
        this.isSignIn = execution.isSignIn();
    }

    void endedWith(CallEnd what) {
        this.end = what;
    }

    /**
     * Returns the client's name.
     *
     * @return as it was given to {@link XuqmObservations#withClientName}
     */
    public String clientName() {
        return clientName;
    }

    /**
     * Returns what the call does.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * Tells whether the client itself makes the call, to sign a user in for other calls.
     *
     * @return whether it is one
     */
    public boolean isSignIn() {
        return isSignIn;
    }

    /**
     * Returns how many attempts were made.
     *
     * @return the number, 0 until the call has ended
     */
    public int attempts() {
        CallEnd now = end;
        return now == null ? 0 : now.attempts();
    }

    /**
     * Tells whether the call has ended.
     *
     * @return whether it has
     */
    public boolean hasEnded() {
        return end != null;
    }

    /**
     * Returns why the call failed.
     *
     * @return the failure, {@code null} if it succeeded or has not ended
     */
    public @Nullable XuqmException failure() {
        CallEnd now = end;
        return now == null ? null : now.failure();
    }
}
