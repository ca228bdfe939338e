package com.xuqm.spring;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the service whether it is well, for all who want to know at once by one request, and believes the answer for a while. Nobody waits longer for it
 * than a limit: who does is told that no answer came.
 */
final class XuqmHealthProbe {

    private final Supplier<CompletableFuture<Done>> ping;
    private final long timeToLiveNanos;
    private final long timeoutNanos;
    private final LongSupplier nanoTime;

    /** The one that runs, or that is believed. */
    private @Nullable Probe latest;

    private record Probe(CompletableFuture<Finding> answer, long begunAt) {}

    /**
     * What is known of the service.
     *
     * @param state whether it is well
     * @param problem what is wrong, {@code null} if nothing is
     */
    record Finding(State state, @Nullable String problem) {}

    /** Whether the service is well. */
    enum State {
        UP,
        DOWN,
        UNKNOWN
    }

    XuqmHealthProbe(XuqmClient client, XuqmHealthProperties properties) {
        this(() -> client.ping().executeAsync(), properties.timeToLive(), properties.timeout(), System::nanoTime);
    }

    XuqmHealthProbe(
            Supplier<CompletableFuture<Done>> ping, Duration timeToLive, Duration timeout, LongSupplier nanoTime) {
        this.ping = ping;
        this.timeToLiveNanos = timeToLive.toNanos();
        this.timeoutNanos = timeout.toNanos();
        this.nanoTime = nanoTime;
    }

    Finding find() {
        try {
            return probe().answer().get(timeoutNanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return new Finding(State.DOWN, "no answer within " + Duration.ofNanos(timeoutNanos));
        } catch (ExecutionException e) { // findings do not fail
            return new Finding(State.DOWN, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding(State.UNKNOWN, "interrupted");
        }
    }

    private synchronized Probe probe() {
        Probe known = latest;
        if (known != null && (!known.answer().isDone() || nanoTime.getAsLong() - known.begunAt() < timeToLiveNanos)) {
            return known;
        }
        Probe begun = new Probe(ask(), nanoTime.getAsLong());
        latest = begun;
        return begun;
    }

    private CompletableFuture<Finding> ask() {
        try {
            return ping.get().handle((done, thrown) -> finding(thrown));
        } catch (XuqmException e) { // the client cannot even ask
            return CompletableFuture.completedFuture(finding(e));
        }
    }

    private static Finding finding(@Nullable Throwable thrown) {
        if (thrown == null) {
            return new Finding(State.UP, null);
        }
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        State state = cause instanceof XuqmConfigurationException ? State.UNKNOWN : State.DOWN;
        return new Finding(state, cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }
}
