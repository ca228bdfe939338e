package com.xuqm.transport.apache;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.TransportStatistics;
import com.xuqm.sdk.http.support.ConnectionLifetime;
import com.xuqm.sdk.http.support.SilentHosts;
import com.xuqm.sdk.http.support.TransportThreads;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolStats;
import org.apache.hc.core5.util.TimeValue;

/**
 * Sends requests with the asynchronous Apache HttpClient 5.
 *
 * <p>All options are honoured. What is particular to this transport:
 *
 * <ul>
 *   <li>It has as many I/O threads as there are processors, four at most, and as many more threads as tasks block at the same
 *       time. All are daemons.
 *   <li>A connection over HTTP/2 is shared by all requests to its host, of which there may be as many at a time as the server
 *       allows; {@code maxConnectionsPerHost} does not limit them. A stream that is cancelled while the server is to answer is
 *       reset when the server next sends something on it: HttpClient does so no sooner.
 * </ul>
 */
public final class ApacheHttpTransport implements HttpTransport {

    private static final AtomicInteger TRANSPORTS = new AtomicInteger();
    private static final long CLOSE_WAIT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final Duration SHORTEST_EVICTION = Duration.ofMillis(100);
    private static final Duration LONGEST_EVICTION = Duration.ofSeconds(5);

    private final TransportOptions options;
    private final String threads = "xuqm-transport-apache-" + TRANSPORTS.incrementAndGet() + "-";
    private final TransportThreads workers = new TransportThreads(threads, ApacheHttpTransport.class);
    private final IoThreads ioThreads = new IoThreads(threads + "io-");
    private final ConnectionLifetime lifetime;
    private final Sessions sessions;
    private final SilentHosts silentHosts;
    private final PoolingAsyncClientConnectionManager pool;
    private final CloseableHttpAsyncClient client;
    private final Set<ApacheExchange> exchanges = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Creates a transport and starts its I/O threads.
     *
     * @param options the settings
     * @throws IllegalArgumentException if a setting cannot be honoured; the text says which
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if HttpClient is missing or older than 5.4; the text says what to do
     */
    public ApacheHttpTransport(TransportOptions options) {
        if (options == null) {
            throw new IllegalArgumentException("options must not be null");
        }
        this.options = options;
        this.silentHosts = new SilentHosts(options);
        this.lifetime = new ConnectionLifetime(options);
        HttpClientLibrary.HTTP_CLIENT.check();
        try {
            this.sessions = new Sessions(lifetime);
            LazyTls tls = new LazyTls(options.sslContext(), sessions, workers);
            this.pool = HttpClients.pool(options, tls);
            this.client = makeClient(tls);
        } catch (LinkageError e) {
            throw HttpClientLibrary.HTTP_CLIENT.refusal(e);
        }
    }

    private CloseableHttpAsyncClient makeClient(LazyTls tls) {
        CloseableHttpAsyncClient made = HttpClients.client(options, pool, tls, sessions, workers, ioThreads, lifetime);
        try {
            made.start();
            evictLater();
            return made;
        } catch (RuntimeException | Error failure) { // most likely a thread that cannot be started
            closeThreads(made);
            throw failure;
        }
    }

    private void evictLater() {
        long nanos = evictionInterval(options.idleTimeout()).toNanos();
        Future<?> unused = workers.schedule(this::evict, nanos);
    }

    private void evict() {
        evictLater();
        pool.closeExpired();
        pool.closeIdle(TimeValue.of(options.idleTimeout()));
        sessions.sweep();
    }

    private static Duration evictionInterval(Duration idleTimeout) {
        Duration wanted = idleTimeout.dividedBy(4);
        if (wanted.compareTo(SHORTEST_EVICTION) < 0) {
            return SHORTEST_EVICTION;
        }
        return wanted.compareTo(LONGEST_EVICTION) > 0 ? LONGEST_EVICTION : wanted;
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        ApacheExchange exchange = new ApacheExchange(this, request, deadline);
        exchanges.add(exchange);
        if (!closed) {
            exchange.start();
        }
        if (closed) {
            // also if it was closed just now: close() may have missed this one
            exchange.transportClosed();
        }
        return exchange.future();
    }

    @Override
    public TransportStatistics statistics() {
        PoolStats stats = pool.getTotalStats();
        return new TransportStatistics(stats.getLeased(), stats.getAvailable(), stats.getPending());
    }

    @Override
    public void close() {
        closed = true;
        exchanges.forEach(ApacheExchange::transportClosed);
        closeThreads(client);
        sessions.closeAll();
    }

    private void closeThreads(CloseableHttpAsyncClient ended) {
        ended.close(CloseMode.IMMEDIATE);
        workers.close();
        long end = System.nanoTime() + CLOSE_WAIT_NANOS;
        try {
            ioThreads.awaitEnd(CLOSE_WAIT_NANOS);
            workers.awaitEnd(end - System.nanoTime());
        } catch (InterruptedException e) {
            // all of them have been told to end; only the waiting is cut short
            Thread.currentThread().interrupt();
        }
    }

    TransportOptions options() {
        return options;
    }

    boolean isClosed() {
        return closed;
    }

    SilentHosts silentHosts() {
        return silentHosts;
    }

    Sessions sessions() {
        return sessions;
    }

    TransportThreads workers() {
        return workers;
    }

    /** Hands an exchange to HttpClient. */
    Future<?> execute(ApacheExchange exchange, Upload upload, Download download) {
        return HttpClients.execute(client, exchange, upload, download);
    }

    /** Forgets an exchange that is over. */
    void over(ApacheExchange exchange) {
        exchanges.remove(exchange);
    }
}
