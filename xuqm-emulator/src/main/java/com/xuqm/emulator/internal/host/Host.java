package com.xuqm.emulator.internal.host;

import com.xuqm.emulator.internal.fault.FaultPlan;
import com.xuqm.emulator.internal.http.ApiBackend;
import com.xuqm.emulator.internal.http.Dialect;
import com.xuqm.emulator.internal.http.Door;
import com.xuqm.emulator.internal.http.Framing;
import com.xuqm.emulator.internal.http.HttpServer;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.http.ServerSettings;
import com.xuqm.emulator.internal.record.RequestLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/**
 * What every emulator consists of, whichever product it stands for: a server, a clock that can go wrong, faults, a record of requests,
 * and a backend that can be replaced by a new one in its first state.
 *
 * @param <B> the backend
 */
public final class Host<B extends ApiBackend> implements AutoCloseable {

    private final HostSettings settings;
    private final Function<Clock, B> backends;
    private final EmulatorClock clock;
    private final RequestLog log;
    private final FaultPlan faults;
    private final @Nullable Door door;
    private final HttpServer server;
    private final int port;
    private volatile B backend;
    private final ReentrantLock resetting = new ReentrantLock();
    private final AtomicInteger resets = new AtomicInteger();
    private volatile boolean closed;

    /**
     * Starts an emulator.
     *
     * @param settings what all emulators are set up with
     * @param backends makes a backend in its first state that goes by a clock
     * @param framing how its product frames answers
     * @param dialect how it speaks
     */
    public Host(HostSettings settings, Function<Clock, B> backends, Framing framing, Dialect dialect) {
        this(settings, backends, framing, dialect, host -> null, host -> null);
    }

    /**
     * Starts an emulator of a product with real-time connections and a page.
     *
     * @param settings what all emulators are set up with
     * @param backends makes a backend in its first state that goes by a clock
     * @param framing how its product frames answers
     * @param dialect how it speaks
     * @param doors makes what lets connections in, for this host, which does not listen yet; or null
     * @param consoles makes the page, for this host, which does not listen yet; or null
     */
    public Host(
            HostSettings settings,
            Function<Clock, B> backends,
            Framing framing,
            Dialect dialect,
            Function<Host<B>, @Nullable Door> doors,
            Function<Host<B>, @Nullable Handler> consoles) {
        this.settings = settings;
        this.backends = backends;
        clock = new EmulatorClock(settings.clock());
        log = new RequestLog(settings.recordedRequests(), settings.recordedBytes());
        backend = backends.apply(clock);
        faults = new FaultPlan(operation -> operations().contains(operation), settings.faultSeed());
        door = doors.apply(this);
        server = new HttpServer(
                new ServerSettings(settings.address(), clock, settings.maxBodyBytes(), settings.requestLines()),
                this::backend,
                log,
                faults,
                framing,
                dialect,
                door,
                consoles.apply(this));
        server.start();
        port = server.port();
    }

    /**
     * The backend of the moment.
     *
     * @return the backend, until the next {@link #reset()}
     */
    public B backend() {
        return backend;
    }

    /**
     * The clock it goes by.
     *
     * @return the clock
     */
    public EmulatorClock clock() {
        return clock;
    }

    /**
     * The record of requests.
     *
     * @return the record
     */
    public RequestLog log() {
        return log;
    }

    /**
     * The faults.
     *
     * @return the faults
     */
    public FaultPlan faults() {
        return faults;
    }

    /**
     * The operations it knows.
     *
     * @return operation ids, sorted
     */
    public List<String> operations() {
        return backend.router().routes().stream().map(Route::operation).sorted().toList();
    }

    /**
     * Where a client on this machine reaches it.
     *
     * @return scheme, host and port
     */
    public String baseUrl() {
        return server.baseUrl();
    }

    /**
     * What lets connections in.
     *
     * @return what was made when this was, or null
     */
    public @Nullable Door door() {
        return door;
    }

    /**
     * The port it listens on.
     *
     * @return the port
     */
    public int port() {
        return port; // also when it is closed
    }

    /**
     * Makes the clock wrong.
     *
     * @param skew by how much it is ahead
     */
    public void skew(Duration skew) {
        clock.setSkew(skew);
        if (door != null) {
            door.clockChanged();
        }
    }

    /** Goes back to the first state: no faults, the clock put right, a new backend, no recorded requests. */
    public void reset() {
        resetting.lock(); // a test and a page may do so at once
        try {
            goBack();
        } finally {
            resetting.unlock();
        }
    }

    private void goBack() {
        faults.clear();
        faults.seed(settings.faultSeed());
        clock.setSkew(Duration.ZERO);
        B former = backend;
        backend = backends.apply(clock);
        if (door != null) {
            door.reset();
        }
        former.close();
        log.clear();
        resets.incrementAndGet();
    }

    /**
     * How often it went back to its first state.
     *
     * @return the number
     */
    public int resets() {
        return resets.get();
    }

    /**
     * By how much the clock is wrong.
     *
     * @return by how much it is ahead
     */
    public Duration skew() {
        return clock.skew();
    }

    /**
     * What it is set up with.
     *
     * @return the settings
     */
    public HostSettings settings() {
        return settings;
    }

    /**
     * Whether it was closed.
     *
     * @return whether it was
     */
    public boolean isClosed() {
        return closed;
    }

    /** Stops listening, cuts all connections, and ends all threads. Closing again does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            backend.endWaiting(); // first, because requests may wait for receivers that decide
            log.close();
            if (door != null) {
                door.close();
            }
            server.stop();
            faults.discard();
            backend.close();
        }
    }
}
