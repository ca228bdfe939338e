package com.xuqm.emulator.internal.http;

import com.xuqm.emulator.internal.fault.FaultPlan;
import com.xuqm.emulator.internal.record.RequestLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** The listening socket and its threads; all of them daemons, and all of them gone after {@link #stop}. */
public final class HttpServer {

    private static final String LOOPBACK = "127.0.0.1";

    /** A form that comes slowly holds a thread, which costs little while it waits. Nothing else that is slow does. */
    private static final int MAX_THREADS = 1_024;

    private static final int MIN_THREADS = 4;

    /** Longer than any test lets an answer hang. */
    private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(15);

    private final Server server;
    private final ServerConnector connector;

    /**
     * Creates a server that does not listen yet.
     *
     * @param port port to listen on, 0 for any free one
     * @param backend what to serve, asked for at each request
     * @param log where requests are recorded
     * @param faults the faults
     * @param clock the clock of the emulator
     * @param maxBodyBytes greatest body accepted
     */
    public HttpServer(
            int port, Supplier<ApiBackend> backend, RequestLog log, FaultPlan faults, Clock clock, int maxBodyBytes) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("xuqm-emulator");
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        server = new Server(threads, new ScheduledExecutorScheduler("xuqm-emulator-timer", true), null);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
        server.addConnector(connector);
        server.setHandler(new ApiHandler(backend, log, faults, clock, maxBodyBytes));
        server.setErrorHandler(new EnvelopeErrorHandler());
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        // The answer's date is that of the emulator's clock, which need not be right.
        configuration.setSendDateHeader(false);
        // Ids may hold any character, so %2F and %2e%2e are fine. Nothing here resolves paths against
        // anything: they are cut at the raw slashes and decoded once.
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return configuration;
    }

    /** Starts to listen. */
    public void start() {
        try {
            server.start();
        } catch (IOException e) {
            stop();
            throw new UncheckedIOException(
                    "cannot listen on " + LOOPBACK + ":" + connector.getPort() + ": " + e.getMessage(), e);
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("the emulator's server does not start", e);
        }
    }

    /**
     * Where the server listens.
     *
     * @return {@code http://127.0.0.1:} and the port
     */
    public String baseUrl() {
        return "http://" + LOOPBACK + ":" + port();
    }

    /**
     * The port that the server listens on.
     *
     * @return the port
     */
    public int port() {
        return connector.getLocalPort();
    }

    /** Stops to listen, cuts all connections, and ends all threads. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the emulator's server does not stop", e);
        } finally {
            server.destroy();
        }
    }
}
