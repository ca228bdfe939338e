package com.xuqm.emulator.internal.http;

import com.xuqm.emulator.internal.fault.FaultPlan;
import com.xuqm.emulator.internal.record.RequestLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.jspecify.annotations.Nullable;

/** The listening socket and its threads; all of them daemons, and all of them gone after {@link #stop}. */
public final class HttpServer {

    private static final System.Logger LOG = System.getLogger("com.xuqm.emulator");

    /** A form that comes slowly holds a thread, which costs little while it waits. Nothing else that is slow does. */
    private static final int MAX_THREADS = 1_024;

    private static final int MIN_THREADS = 4;

    /** Longer than any test lets an answer hang. */
    private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(15);

    private final ListenAddress address;
    private final Server server;
    private final ServerConnector connector;
    private String baseUrl = "";

    /**
     * Creates a server that does not listen yet.
     *
     * @param settings what it is set up with
     * @param backend what to serve, asked for at each request
     * @param log where requests are recorded
     * @param faults the faults
     * @param framing how answers are framed
     * @param dialect how it speaks
     * @param door lets real-time connections in, or null if the product has none
     * @param console the page, or null if the product has none
     */
    public HttpServer(
            ServerSettings settings,
            Supplier<ApiBackend> backend,
            RequestLog log,
            FaultPlan faults,
            Framing framing,
            Dialect dialect,
            @Nullable Door door,
            @Nullable Handler console) {
        address = settings.address();
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("xuqm-emulator");
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        server = new Server(threads, new ScheduledExecutorScheduler("xuqm-emulator-timer", true), null);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
        server.addConnector(connector);
        Handler.Sequence handlers = new Handler.Sequence(new HealthHandler());
        if (console != null) {
            handlers.addHandler(console);
        }
        if (door != null) {
            handlers.addHandler(new UpgradeHandler(server, door, settings, framing));
        }
        handlers.addHandler(new ApiHandler(backend, log, faults, settings, framing, dialect));
        server.setHandler(handlers);
        server.setErrorHandler(new FramingErrorHandler(framing));
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
            InetAddress resolved = address.resolve();
            server.start();
            baseUrl = address.url(resolved, port());
            if (!resolved.isLoopbackAddress()) {
                LOG.log(
                        Level.WARNING,
                        "the emulator listens on {0}, beyond this machine: whoever reaches it can use it, and its default"
                                + " secret is public",
                        new ListenAddress(address.host(), port()));
            }
        } catch (IOException e) {
            stop();
            throw new UncheckedIOException("cannot listen on " + address + ": " + reason(e), e);
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("the emulator's server does not start", e);
        }
    }

    /** Jetty wraps what the system says into the address that we have named already. */
    private static String reason(IOException failure) {
        Throwable cause = failure.getCause();
        return String.valueOf((cause instanceof BindException ? cause : failure).getMessage());
    }

    /**
     * Where a client on this machine reaches the server.
     *
     * @return scheme, host and port
     */
    public String baseUrl() {
        return baseUrl;
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
