package com.xuqm.sdk.engine.client;

import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.engine.Engine;
import com.xuqm.sdk.internal.time.Cleanup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a product's client is thin over: its calls, what carries them, and its end. Made by a {@link ServiceClientBuilder}. */
public final class ServiceClient implements AutoCloseable {

    private final Engine engine;
    private final String transportName;
    private final String jsonName;
    private final List<Runnable> last;

    ServiceClient(Engine engine, String transportName, String jsonName, List<Runnable> last) {
        this.engine = engine;
        this.transportName = transportName;
        this.jsonName = jsonName;
        this.last = List.copyOf(last);
    }

    /**
     * Returns the way to make calls.
     *
     * @param actor on whose behalf, {@code null} for the client's own account
     * @return the calls
     */
    public Calls as(@Nullable String actor) {
        return engine.as(actor);
    }

    /**
     * Returns what is lent to something that acts as a user for as long as it lives.
     *
     * @param actor the user
     * @return the access
     */
    public LiveAccess live(String actor) {
        return engine.live(actor);
    }

    /**
     * Returns which transport carries the calls.
     *
     * @return its provider's name, or the class of one that was given to the builder
     */
    public String transportName() {
        return transportName;
    }

    /**
     * Returns which JSON binding is in use.
     *
     * @return its provider's name, or the class of one that was given to the builder
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * Refuses further calls, lets those under way end, and closes.
     *
     * @param grace how long they may take, zero or more; then they are aborted
     * @return whether all of them ended by themselves
     */
    public boolean close(Duration grace) {
        if (Checks.notNull("grace", grace).isNegative()) {
            throw new IllegalArgumentException("grace must not be negative, but is " + grace);
        }
        engine.drain(grace);
        List<Runnable> steps = new ArrayList<>();
        steps.add(engine::close);
        steps.addAll(last);
        Cleanup.run(steps);
        return engine.letAllEnd();
    }

    /** Closes at once, and aborts the calls under way. */
    @Override
    public void close() {
        close(Duration.ZERO);
    }

    /** Shows where requests go, and what carries them. */
    @Override
    public String toString() {
        return engine + ", transport=" + transportName + ", json=" + jsonName;
    }
}
