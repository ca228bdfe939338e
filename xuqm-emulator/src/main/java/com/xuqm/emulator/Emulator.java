package com.xuqm.emulator;

import com.xuqm.emulator.fault.Faults;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.host.Host;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A backend on localhost, for development and tests: what the emulators of all products have in common. Each records every request, and
 * makes things go wrong on demand.
 *
 * <p>It listens on 127.0.0.1 unless told otherwise, speaks plain HTTP/1.1, and is not meant for production: its default
 * secret is public. {@code GET /health} answers 200 as soon as it serves. All methods are safe for use from many threads.
 *
 * <p>Its server, Jetty, logs through SLF4J. Where no provider is on the path SLF4J says so once on the
 * standard error; {@code slf4j-nop}, or the system property {@code slf4j.internal.verbosity=ERROR},
 * silences it.
 */
public abstract class Emulator implements AutoCloseable {

    private final Host<?> host;

    /** The host starts before the emulator that it belongs to is made. */
    Emulator(Host<?> host) {
        this.host = host;
    }

    /**
     * Where a client on this machine reaches it.
     *
     * @return {@code http://127.0.0.1:} and the port, or with the host that the builder was given; where that stands for all
     *     addresses, such as {@code 0.0.0.0}, the loopback address in its place
     */
    public final String baseUrl() {
        return host.baseUrl();
    }

    /**
     * The port it listens on.
     *
     * @return the port
     */
    public final int port() {
        return host.port();
    }

    /**
     * The operations it knows.
     *
     * @return operation ids such as {@code messages.send}, sorted
     */
    public final List<String> operations() {
        return host.operations();
    }

    /**
     * The clock it goes by, skew included.
     *
     * @return the clock
     */
    public final Clock clock() {
        return host.clock();
    }

    /**
     * Makes its clock wrong: it then dates answers, judges timestamps and lets credentials expire by a time
     * that many ahead of, or behind, the clock it was given.
     *
     * @param skew by how much it is ahead, at most 100 years; negative for behind, zero to put it right
     */
    public final void clockSkew(Duration skew) {
        host.skew(Given.shift("skew", skew));
    }

    /**
     * The requests that came in, as far as they are kept.
     *
     * @return snapshots, oldest first
     */
    public final List<RecordedRequest> recorded() {
        return host.log().list(null);
    }

    /**
     * The requests of one operation, as far as they are kept.
     *
     * @param operation operation id, such as {@code messages.send}
     * @return snapshots, oldest first
     */
    public final List<RecordedRequest> recorded(String operation) {
        return host.log().list(operation);
    }

    /**
     * How many requests are kept no longer, because there were more than the builder's {@code recordLimit}. As long as it is 0,
     * {@link #recorded()} has all that came in since the start or the last {@link #clearRecorded()}.
     *
     * @return the number
     */
    public final long forgottenRequests() {
        return host.log().state().forgotten();
    }

    /**
     * One request by its number, which the answer's header {@code X-Request-Id} tells.
     *
     * @param number the number, from 1
     * @return a snapshot
     * @throws java.util.NoSuchElementException if none of that number came in, or it is kept no longer; the message says which, and how many
     *     were forgotten
     */
    public final RecordedRequest recorded(long number) {
        RecordedRequest found = host.log().find(number);
        if (found == null) {
            throw new NoSuchElementException(
                    "request " + number + " is not here: " + host.log().state().loss());
        }
        return found;
    }

    /**
     * How many requests of an operation came in, also when they are kept no longer.
     *
     * @param operation operation id
     * @return the number
     */
    public final long requestCount(String operation) {
        return host.log().count(operation);
    }

    /**
     * Waits until requests of an operation have come in; they need not be answered yet.
     *
     * @param operation operation id
     * @param count how many, counted since the start or the last {@link #clearRecorded()}
     * @param timeout how long to wait at most
     * @return the requests of that operation, as far as they are kept
     * @throws IllegalStateException if they do not come in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public final List<RecordedRequest> awaitRecorded(String operation, int count, Duration timeout)
            throws InterruptedException {
        if (!host.log().await(operation, count, Given.wait("timeout", timeout))) {
            throw new IllegalStateException("only " + host.log().count(operation) + " of " + count + " requests of "
                    + operation + " came in within " + timeout);
        }
        return host.log().list(operation);
    }

    /** Forgets the requests that came in. */
    public final void clearRecorded() {
        host.log().clear();
    }

    /**
     * What goes wrong on demand.
     *
     * @return the faults
     */
    public final Faults faults() {
        return host.faults();
    }

    /**
     * Goes back to the first state: what it holds is as at the start, no recorded requests, no faults, the clock put right.
     */
    public void reset() {
        host.reset();
    }

    /**
     * Whether it still runs.
     *
     * @return false once it is closed
     */
    public final boolean isRunning() {
        return !host.isClosed();
    }

    /** Stops listening, cuts all connections, and ends all threads. Closing again does nothing. */
    @Override
    public final void close() {
        host.close();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + " at " + baseUrl() + (isRunning() ? "" : " (closed)");
    }
}
