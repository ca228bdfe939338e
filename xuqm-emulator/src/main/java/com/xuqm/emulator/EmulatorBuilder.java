package com.xuqm.emulator;

import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.host.HostSettings;
import com.xuqm.emulator.internal.http.ListenAddress;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Sets up an emulator: what the emulators of all products have in common.
 *
 * @param <B> the builder of one product, which each method returns
 */
public abstract class EmulatorBuilder<B extends EmulatorBuilder<B>> {

    private ListenAddress address = new ListenAddress(ListenAddress.LOOPBACK, 0);
    private Consumer<String> requestLines = line -> {};
    private Clock clock = Clock.systemUTC();
    private int maxBodyBytes = 4 * 1024 * 1024;
    private int recordedRequests = 10_000;
    private long recordedBytes = 32L * 1024 * 1024;
    private long faultSeed = 42;

    EmulatorBuilder() {}

    /** This builder by its own type. */
    abstract B self();

    /**
     * The port to listen on.
     *
     * @param newPort the port; 0, the default, for any free one
     * @return this builder
     */
    public final B port(int newPort) {
        address = ListenAddress.of(address.host(), newPort);
        return self();
    }

    /**
     * The address to listen on. Beyond this machine it is for containers and test labs only: whoever reaches it can use it, and a
     * warning says so when it starts.
     *
     * @param newHost a name or an address of this machine; by default 127.0.0.1, which other machines cannot reach; {@code 0.0.0.0}
     *     for all addresses
     * @return this builder
     * @throws IllegalArgumentException if it is blank, or a URL, or names a port
     */
    public final B host(String newHost) {
        address = ListenAddress.of(Given.present("host", newHost), address.port());
        return self();
    }

    /**
     * Tells each request when it is over, in one line: when it came, method, route, status and how long it took. A line holds no
     * header, no query and no body; of the path it has the template, or the path itself where no route has it.
     *
     * @param lines gets the lines, on threads of the server, several at once; by default nobody
     * @return this builder
     */
    public final B requestLog(Consumer<String> lines) {
        requestLines = Given.present("lines", lines);
        return self();
    }

    /**
     * The clock to go by.
     *
     * @param newClock the clock; by default that of the system
     * @return this builder
     */
    public final B clock(Clock newClock) {
        clock = Given.present("clock", newClock);
        return self();
    }

    /**
     * Greatest body of a request; a greater one is refused, with 413 unless the product has a code of its own for it.
     *
     * @param bytes the limit; by default 4 MiB
     * @return this builder
     */
    public final B maxBodyBytes(int bytes) {
        maxBodyBytes = Given.number("maxBodyBytes", bytes, 1, Integer.MAX_VALUE);
        return self();
    }

    /**
     * How much of the requests that came in is kept. The oldest are forgotten first.
     *
     * @param requests most requests; by default 10,000
     * @param bytes most bytes, roughly; by default 32 MiB
     * @return this builder
     */
    public final B recordLimit(int requests, long bytes) {
        recordedRequests = Given.number("requests", requests, 1, Integer.MAX_VALUE);
        recordedBytes = Given.number("bytes", bytes, 1, Long.MAX_VALUE);
        return self();
    }

    /**
     * The seed of faults that strike by chance.
     *
     * @param newSeed the seed
     * @return this builder
     */
    public final B faultSeed(long newSeed) {
        faultSeed = newSeed;
        return self();
    }

    final HostSettings hostSettings() {
        return new HostSettings(address, clock, maxBodyBytes, requestLines, recordedRequests, recordedBytes, faultSeed);
    }

    /**
     * Starts the emulator. The same builder may start several.
     *
     * @return the running emulator
     * @throws java.io.UncheckedIOException if the port is taken, or the host is unknown or none of this machine
     */
    public abstract Emulator start();
}
