package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.ClientMonitor;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.internal.limit.RateGate;
import com.xuqm.sdk.internal.time.Cleanup;
import com.xuqm.sdk.internal.time.Nanos;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the calls of a client, and ends them with it. */
public final class Engine implements AutoCloseable {

    private final EngineState state;
    private final ClientMonitor monitor;
    private volatile boolean aborted;

    /**
     * Builds an engine.
     *
     * @param config what it is built of
     */
    public Engine(EngineConfig config) {
        this.state = new EngineState(
                config, unfinished -> config.service().credentials().apply(UserCalls.ofEngine(unfinished)));
        this.monitor = state::statistics;
        state.tellFactories(factory -> factory.clientBuilt(monitor));
    }

    /**
     * Returns the way to make calls on behalf of a user.
     *
     * @param userId the user, {@code null} for the client's own account
     * @return the calls
     */
    public Calls as(@Nullable String userId) {
        return UserCalls.ofApplication(state, userId);
    }

    /**
     * Returns what is lent to something that acts as a user for as long as it lives.
     *
     * @param userId the user
     * @return the access
     */
    public LiveAccess live(String userId) {
        return new UserAccess(state, userId);
    }

    EngineState state() {
        return state;
    }

    /**
     * Ends what lives on the engine, refuses further calls, and waits until those under way have ended, the time is over, the engine is closed, or the thread is
     * interrupted, whose flag is set again.
     *
     * @param grace how long to wait at the most, zero or more
     */
    public void drain(Duration grace) {
        state.lodgers().end();
        state.underWay().shut();
        try {
            state.underWay().awaitEmpty(Nanos.of(grace));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Tells whether no call was under way when the engine was closed.
     *
     * @return {@code false} if closing aborted any
     */
    public boolean letAllEnd() {
        return !aborted;
    }

    /** Refuses further calls, ends those under way, and closes what the engine made itself. Idempotent. */
    @Override
    public void close() {
        if (!state.markClosed()) {
            return;
        }
        state.lodgers().end();
        state.underWay().shut();
        aborted = !state.underWay().isEmpty();
        state.underWay().giveUp();
        EngineConfig config = state.config();
        List<Runnable> steps = new ArrayList<>();
        if (config.ownsTransport()) {
            steps.add(config.transport()::close);
        }
        RateGate gate = state.gate();
        if (gate != null) {
            steps.add(gate::close); // before the timing, whose end would have it ask for timers for ever
        }
        steps.add(config.timing()::close);
        steps.add(config.threads()::close);
        steps.add(() -> state.tellFactories(factory -> factory.clientClosed(monitor)));
        Cleanup.run(steps);
    }

    /** Shows where requests go and nothing else. */
    @Override
    public String toString() {
        return String.join(" ", state.config().service().baseUrls(ServiceHost.API));
    }
}
