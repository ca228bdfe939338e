package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HostResolver;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.TransportStatistics;
import com.xuqm.sdk.http.support.EngineContext;
import com.xuqm.sdk.http.support.JvmProxies;
import com.xuqm.sdk.http.support.SilentHosts;
import com.xuqm.sdk.http.support.TlsPolicy;
import com.xuqm.sdk.http.support.TransportThreads;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A transport over {@code java.net.http}, the HTTP client of the JDK.
 *
 * <p>What the JDK's client does not do by itself is done here: the deadline holds up to the last byte, connections to one host
 * are limited, a request is sent once at most, and closing leaves no thread behind. Every option of {@link TransportOptions} is
 * honoured, with these peculiarities:
 *
 * <ul>
 *   <li>{@code connectTimeout} includes the TLS handshake.
 *   <li>{@code idleTimeout} and {@code maxConnectionLifetime}: connections are replaced when they are as old as the shorter of the
 *       two, used or not; and earlier if the server says {@code Keep-Alive: timeout}. An {@code idleTimeout} that is not shorter than
 *       the JVM's own (property {@code jdk.httpclient.keepalive.timeout}; 30 seconds, before Java 20 20 minutes) does not count.
 *   <li>{@code hostResolver} is refused: the JDK's client asks the JVM, and connects to the first address of a name only.
 *   <li>{@code proxy} with user and password is refused unless the JVM was started with {@code
 *       -Djdk.http.auth.tunneling.disabledSchemes=}, because the JDK else keeps back such credentials for {@code https}.
 *   <li>{@code maxConnectionsPerHost} limits, over HTTP/2, the requests that share the connection.
 * </ul>
 *
 * <p>A request without a body carries {@code Content-Length: 0}, whatever its method.
 */
public final class JdkHttpTransport implements HttpTransport {

    private static final AtomicInteger TRANSPORTS = new AtomicInteger();
    private static final long CLOSE_WAIT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final TransportOptions options;
    private final @Nullable String proxyCredentials;
    private final TransportThreads workers =
            new TransportThreads("xuqm-transport-jdk-" + TRANSPORTS.incrementAndGet() + "-", JdkHttpTransport.class);
    private final ConnectionLimiter limiter;
    private final SilentHosts silentHosts;
    private final Clients clients;
    private final Set<JdkExchange> exchanges = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Creates a transport. No thread is started and no connection made before the first request.
     *
     * @param options the settings
     * @throws IllegalArgumentException if a setting cannot be honoured; the text says what to do
     */
    public JdkHttpTransport(TransportOptions options) {
        if (options == null) {
            throw new IllegalArgumentException("options must not be null");
        }
        this.options = options;
        this.silentHosts = new SilentHosts(options);
        this.proxyCredentials = JvmProxies.credentials(
                options.proxy(), "use xuqm-transport-netty or xuqm-transport-apache instead of xuqm-transport-jdk");
        SSLContext context = options.sslContext();
        if (context != null) {
            TlsPolicy.versions(context);
        }
        if (!options.hostResolver().equals(HostResolver.system())) {
            throw new IllegalArgumentException(
                    "option hostResolver: the JDK's HTTP client looks names up by the JVM's own"
                            + " resolver; leave it off, or use xuqm-transport-netty or xuqm-transport-apache instead of"
                            + " xuqm-transport-jdk");
        }
        this.limiter = new ConnectionLimiter(
                options.maxConnectionsPerHost(), host -> options.http2() && JdkExchange.isSecure(host), workers);
        this.clients = new Clients(options, workers, this::newClient);
    }

    SilentHosts silentHosts() {
        return silentHosts;
    }

    private HttpClient newClient(boolean secure) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .connectTimeout(options.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxySelector())
                .executor(new InlineExecutor(workers));
        if (secure) {
            SSLContext context = TlsPolicy.context(options.sslContext());
            builder.sslContext(new EngineContext(context, HandshakeEngine::new))
                    .sslParameters(TlsPolicy.parameters(context));
        }
        return builder.build();
    }

    private ProxySelector proxySelector() {
        return options.proxy() == null ? HttpClient.Builder.NO_PROXY : JvmProxies.selector(options);
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        JdkExchange exchange = new JdkExchange(this, request, deadline);
        exchanges.add(exchange);
        if (!closed) {
            exchange.start();
        }
        if (closed) {
            // also if it was closed just now: close() may have missed this one
            fail(exchange);
        }
        return exchange.future();
    }

    @Override
    public TransportStatistics statistics() {
        return limiter.statistics();
    }

    @Override
    public void close() {
        closed = true;
        limiter.close();
        exchanges.forEach(JdkHttpTransport::fail);
        workers.close();
        long end = System.nanoTime() + CLOSE_WAIT_NANOS;
        try {
            clients.close(CLOSE_WAIT_NANOS);
            workers.awaitEnd(end - System.nanoTime());
        } catch (InterruptedException e) {
            // everything has been told to end; only the waiting is cut short
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(JdkExchange exchange) {
        exchange.fail(exchange.failures().closed());
    }

    boolean isClosed() {
        return closed;
    }

    TransportOptions options() {
        return options;
    }

    /** What is said to the proxy that leads there, {@code null} for nothing. */
    @Nullable
    String proxyCredentials(URI target) {
        return usesProxy(target) ? proxyCredentials : null;
    }

    boolean usesProxy(URI target) {
        return options.proxyFor(target) != null;
    }

    TransportThreads workers() {
        return workers;
    }

    ConnectionLimiter limiter() {
        return limiter;
    }

    Clients clients() {
        return clients;
    }

    /** Forgets an exchange that is over. */
    void over(JdkExchange exchange) {
        exchanges.remove(exchange);
    }
}
