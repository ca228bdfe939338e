package com.xuqm.transport.netty;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.TransportStatistics;
import com.xuqm.sdk.http.support.CallbackExecutor;
import com.xuqm.sdk.http.support.ConnectionLifetime;
import com.xuqm.sdk.http.support.DaemonPool;
import com.xuqm.sdk.http.support.DaemonThreads;
import com.xuqm.sdk.http.support.SharedResolver;
import com.xuqm.sdk.http.support.SilentHosts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A transport on Netty, 4.2 or 4.1 from 4.1.102 on: HTTP/1.1 with connections kept open, one request at a time on each. It is the one to take for
 * many requests at once: few threads, little garbage, and native epoll on Linux where {@code
 * io.netty:netty-transport-native-epoll} is present with the classifier of the platform.
 *
 * <p>Every option of {@link TransportOptions} is honoured but {@code http2}, which is refused. {@code connectTimeout} covers
 * looking up the name, connecting, and a proxy's tunnel.
 *
 * <p>Its threads are daemons and start with the first request: one to four event loops; workers, as many as exchanges read a
 * file or stream, write a file or open a connection at the same time; one thread for callbacks, and more only where callbacks
 * block. Nothing is shared between two transports.
 */
public final class NettyHttpTransport implements HttpTransport {

    private static final long CLOSE_WAIT_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Resources resources;
    private final ConcurrentMap<Origin, HostPool> pools = new ConcurrentHashMap<>();
    private final HostPool.Owner owner = new PoolOwner();

    /** A plain field: whichever thread's value is seen, it is an origin. */
    private @Nullable Origin lastOrigin;

    private volatile boolean closed;

    /**
     * Creates a transport. No thread is started and no connection made before the first request.
     *
     * @param options the settings
     * @throws IllegalArgumentException if a setting cannot be honoured; the text says what to do
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if Netty is missing or older than 4.1.102; the text says what to do
     */
    public NettyHttpTransport(TransportOptions options) {
        this(options, NettyLibrary.NETTY.requiredBy(() -> EventLoops.create(true)));
    }

    /**
     * Creates a transport.
     *
     * @param options the settings
     * @param loops where the network is dealt with; the transport closes them
     */
    NettyHttpTransport(TransportOptions options, EventLoops loops) {
        if (options == null) {
            throw new IllegalArgumentException("options must not be null");
        }
        if (options.http2()) {
            throw new IllegalArgumentException(
                    "option http2: xuqm-transport-netty speaks HTTP/1.1 only; leave http2 off, or"
                            + " use xuqm-transport-jdk or xuqm-transport-apache");
        }
        Tls tls = new Tls(options.sslContext());
        DaemonPool workers = pool("worker-");
        this.resources = new Resources(
                options.userAgent(),
                Limits.of(options),
                new ConnectionLifetime(options),
                loops,
                workers,
                new SharedResolver(options.hostResolver(), workers),
                new CallbackExecutor(pool("callback-")),
                tls,
                new ProxySupport(options.proxy()),
                new SilentHosts(options),
                new ForgetfulPeers(),
                options);
    }

    private static DaemonPool pool(String role) {
        return new DaemonPool(new DaemonThreads("xuqm-netty-" + role, NettyHttpTransport.class));
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        Origin origin = Origin.of(request, lastOrigin);
        lastOrigin = origin;
        NettyExchange exchange = new NettyExchange(request, origin, deadline, resources);
        if (deadline.isExpired()) {
            exchange.failDeadline();
        } else {
            dispatch(exchange, false);
        }
        return exchange.future();
    }

    private void dispatch(NettyExchange exchange, boolean ahead) {
        if (closed) {
            exchange.failClosed();
            return;
        }
        while (!pool(exchange.origin()).acquire(exchange, ahead)) {
            // it has just been retired: the next look finds none, or another one
            Thread.onSpinWait();
        }
        if (closed) {
            // closed just now, perhaps without knowing this pool
            closePools();
        }
    }

    private HostPool pool(Origin origin) {
        HostPool pool = pools.get(origin);
        return pool != null ? pool : pools.computeIfAbsent(origin, key -> new HostPool(key, resources, owner));
    }

    private void closePools() {
        pools.values().forEach(HostPool::close);
    }

    @Override
    public TransportStatistics statistics() {
        TransportStatistics sum = new TransportStatistics(0, 0, 0);
        for (HostPool pool : pools.values()) {
            sum = pool.plus(sum);
        }
        return sum;
    }

    @Override
    public void close() {
        closed = true;
        closePools();
        resources.workers().closeNow();
        resources.loops().close();
        try {
            awaitEnd(System.nanoTime() + CLOSE_WAIT_NANOS);
        } catch (InterruptedException e) {
            // everything has been told to end; only the waiting is cut short
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd(long end) throws InterruptedException {
        try {
            resources.loops().awaitEnd(end - System.nanoTime());
            resources.workers().awaitEnd(end - System.nanoTime());
        } finally {
            // not before, or a callback would run on an event loop
            resources.callbacks().close();
        }
        resources.callbacks().awaitEnd(end - System.nanoTime());
    }

    /** What pools ask of the transport. */
    private final class PoolOwner implements HostPool.Owner {

        @Override
        public void again(NettyExchange exchange) {
            dispatch(exchange, true);
        }

        @Override
        public void retire(HostPool pool) {
            pools.remove(pool.origin(), pool);
        }
    }
}
