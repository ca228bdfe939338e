package com.xuqm.realtime.socket;

import com.xuqm.sdk.http.HostResolver;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.JvmProxies;
import com.xuqm.sdk.http.support.ManagedClient;
import com.xuqm.sdk.http.support.TlsPolicy;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Opens WebSockets by {@code java.net.http}, without any library. All sockets share one client of the JDK, and so one thread that
 * waits for the network.
 *
 * <p>The JDK, from 17 to 25 at least, loses an end that comes without a close frame right behind a message, before the message was taken; then a
 * ping tells, which is not answered or does not go.
 *
 * <p>Of {@link TransportOptions} it honours {@code proxy}, {@code sslContext} and {@code userAgent}; {@code connectTimeout} is part of
 * the {@link WebSocketRequest#timeout()}. {@code hostResolver} is refused, since the JDK's client asks the JVM; so is a proxy with user
 * and password, unless the JVM was started with {@code -Djdk.http.auth.tunneling.disabledSchemes=}. Pools do not concern it: each
 * socket is a connection of its own.
 */
public final class JdkWebSocketConnector implements WebSocketConnector {

    private static final long CLOSE_WAIT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final TransportOptions options;
    private final Executor executor;
    private final @Nullable String proxyCredentials;
    private final Set<JdkWebSocket> sockets = ConcurrentHashMap.newKeySet();
    private @Nullable ManagedClient<HttpClient> client;
    private volatile boolean closed;

    /**
     * Creates a connector. No thread is started before the first socket is opened.
     *
     * @param options the settings
     * @param executor takes the JDK's short tasks, and never refuses one; it stays its giver's
     * @throws IllegalArgumentException if a setting cannot be honoured; the text says what to do
     */
    public JdkWebSocketConnector(TransportOptions options, Executor executor) {
        if (options == null || executor == null) {
            throw new IllegalArgumentException("options and executor must not be null");
        }
        this.options = options;
        this.executor = executor;
        this.proxyCredentials =
                JvmProxies.credentials(options.proxy(), "give the connection a WebSocketConnector of your own");
        if (options.sslContext() != null) {
            TlsPolicy.versions(options.sslContext());
        }
        if (!options.hostResolver().equals(HostResolver.system())) {
            throw new IllegalArgumentException(
                    "option hostResolver: the JDK's WebSocket looks names up by the JVM's own resolver; leave it off,"
                            + " or give the connection a WebSocketConnector of your own");
        }
    }

    @Override
    public CompletableFuture<WebSocketConnection> connect(WebSocketRequest request, WebSocketListener listener) {
        SocketFailures failures = new SocketFailures(request, options);
        JdkWebSocket socket = new JdkWebSocket(listener, failures, sockets::remove);
        sockets.add(socket);
        try {
            WebSocket.Builder builder = client().newWebSocketBuilder().connectTimeout(request.timeout());
            addHeaders(builder, request);
            socket.open(builder.buildAsync(request.uri(), socket));
        } catch (RuntimeException e) {
            socket.failed(e);
        }
        if (closed) { // perhaps just now, so that close() has missed this one
            socket.abort();
            socket.failed(failures.closed());
        }
        return socket.opened();
    }

    private void addHeaders(WebSocket.Builder builder, WebSocketRequest request) {
        HttpHeaders headers = request.headers();
        if (!headers.contains("User-Agent")) {
            builder.header("User-Agent", options.userAgent());
        }
        headers.forEach(builder::header);
        if (proxyCredentials != null && options.proxyFor(SocketFailures.asHttp(request.uri())) != null) {
            builder.header("Proxy-Authorization", proxyCredentials);
        }
        if (!request.subprotocols().isEmpty()) {
            builder.subprotocols(
                    request.subprotocols().get(0),
                    request.subprotocols()
                            .subList(1, request.subprotocols().size())
                            .toArray(String[]::new));
        }
    }

    private synchronized HttpClient client() {
        if (closed) {
            throw new IllegalStateException("the connector is closed");
        }
        ManagedClient<HttpClient> made = client;
        if (made == null) {
            made = ManagedClient.create(HttpClient.class, this::newClient);
            client = made;
        }
        return made.client();
    }

    private HttpClient newClient() {
        SSLContext context = TlsPolicy.context(options.sslContext());
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(options.proxy() == null ? HttpClient.Builder.NO_PROXY : JvmProxies.selector(options))
                .sslContext(context)
                .sslParameters(TlsPolicy.parameters(context))
                .executor(executor)
                .build();
    }

    @Override
    public void close() {
        ManagedClient<HttpClient> last;
        synchronized (this) {
            closed = true;
            last = client;
            client = null;
        }
        sockets.forEach(JdkWebSocket::endOfConnector);
        if (last == null) {
            return;
        }
        long end = System.nanoTime() + CLOSE_WAIT_NANOS;
        try {
            for (Thread thread : last.end()) {
                long nanos = end - System.nanoTime();
                if (nanos > 0 && !Thread.currentThread().equals(thread)) {
                    TimeUnit.NANOSECONDS.timedJoin(thread, nanos);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // all have been told to end; only the waiting is cut short
        }
    }
}
