package com.xuqm.transport.apache;

import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.ConnectionLifetime;
import com.xuqm.sdk.http.support.SharedResolver;
import com.xuqm.sdk.http.support.TransportThreads;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Sets HttpClient up: our limits and hooks in, everything that it does of its own accord out. */
final class HttpClients {

    /** Far above what services send, and low enough that a flood of header fields ends soon. */
    private static final int MAX_HEADER_FIELDS = 512;

    private static final int MAX_HEADER_LINE = 64 * 1024;
    private static final int MAX_HEADER_BYTES = 1024 * 1024;

    /** The limits of an HTTP/1.1 message. */
    private static final Http1Config HTTP_1 = Http1Config.custom()
            .setMaxHeaderCount(MAX_HEADER_FIELDS)
            .setMaxLineLength(MAX_HEADER_LINE)
            .build();

    /** All that the I/O threads do is to copy bytes. */
    private static final int MAX_IO_THREADS = 4;

    private HttpClients() {}

    /** Makes the pool of connections. */
    static PoolingAsyncClientConnectionManager pool(TransportOptions options, LazyTls tls) {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(tls)
                .setDnsResolver(new NoResolver())
                // keeps those who wait in a queue, first come first served; the other policies let newcomers overtake
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.STRICT)
                .setMaxConnPerRoute(options.maxConnectionsPerHost())
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        // the exchange keeps the exact time; this one closes the socket that nobody waits for any more
                        .setConnectTimeout(Timeout.of(options.connectTimeout()))
                        // A connection that has ended shows when the request is about to be written, see ExchangeExec.
                        .setValidateAfterInactivity(TimeValue.NEG_ONE_MILLISECOND)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(
                                options.http2() ? HttpVersionPolicy.NEGOTIATE : HttpVersionPolicy.FORCE_HTTP_1)
                        // the connect timeout leaves the handshake out, which the deadline bounds
                        .setHandshakeTimeout(Timeout.DISABLED)
                        .build())
                .build();
    }

    /** Makes the client, not started yet. */
    static CloseableHttpAsyncClient client(
            TransportOptions options,
            PoolingAsyncClientConnectionManager pool,
            LazyTls tls,
            Sessions sessions,
            TransportThreads workers,
            IoThreads threads,
            ConnectionLifetime lifetime) {
        SharedResolver resolver = new SharedResolver(options.hostResolver(), workers);
        Connections connections =
                new Connections(pool, tls, options.http2(), new StrictHttp1(HTTP_1), resolver, lifetime);
        HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create()
                .setConnectionManager(connections)
                .setThreadFactory(threads)
                .setIOReactorConfig(IOReactorConfig.custom()
                        .setIoThreadCount(
                                Math.min(MAX_IO_THREADS, Runtime.getRuntime().availableProcessors()))
                        .setTcpNoDelay(true)
                        .build())
                .setHttp1Config(HTTP_1)
                .setH2Config(H2Config.custom()
                        .setPushEnabled(false)
                        .setMaxHeaderListSize(MAX_HEADER_BYTES)
                        .build())
                .setDefaultRequestConfig(requestConfig())
                .setUserAgent(options.userAgent())
                .setKeepAliveStrategy((response, context) -> keepAlive(response, context, lifetime))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                // else a connection with a client certificate would belong to it, and never be found again
                .disableConnectionState()
                .addExecInterceptorBefore(ChainElement.CONNECT.name(), "xuqm-exchange", new ExchangeExec())
                .addExecInterceptorLast("xuqm-ready", new ReadyExec())
                .addRequestInterceptorLast((request, body, context) ->
                        ExchangeContext.exchange(context).pass())
                .setIoSessionDecorator(session -> new WatchedSession(session, sessions))
                .setIoReactorExceptionCallback(HttpClients::report);
        ProxyOptions proxy = options.proxy();
        if (proxy != null) {
            builder.setRoutePlanner(ProxySupport.routes(options));
        }
        return builder.build();
    }

    /** Hands an exchange to a client. Here and not in the transport, which must link where there is no HttpClient. */
    static Future<?> execute(
            CloseableHttpAsyncClient client, ApacheExchange exchange, Upload upload, Download download) {
        ExchangeContext context = new ExchangeContext(exchange);
        ProxyOptions proxy = exchange.proxy();
        if (proxy != null) {
            ProxySupport.authenticate(context, proxy);
        }
        return client.execute(Requests.target(exchange.request().uri()), upload, download, null, context, exchange);
    }

    private static RequestConfig requestConfig() {
        return RequestConfig.custom()
                // neither does HttpClient tell an exchange that waits when its time is over, nor would it be in time
                .setConnectionRequestTimeout(Timeout.DISABLED)
                .setAuthenticationEnabled(false)
                .setRedirectsEnabled(false)
                .setContentCompressionEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setExpectContinueEnabled(false)
                // an exchange that ends closes its connection, which HttpClient then notices on the I/O thread
                .setHardCancellationEnabled(false)
                .build();
    }

    /** Keeps a connection no longer than the server says that it does, nor than its life lasts. */
    private static TimeValue keepAlive(HttpResponse response, HttpContext context, ConnectionLifetime lifetime) {
        long idle = lifetime.idleNanos(Download.headers(response));
        // to HttpClient, nothing means for ever
        return TimeValue.of(Math.max(1, ExchangeContext.exchange(context).unusedNanos(idle)), TimeUnit.NANOSECONDS);
    }

    /** Logs the type alone, because HttpClient quotes in its messages what it has received. */
    private static void report(Exception cause) {
        System.getLogger(HttpClients.class.getPackageName())
                .log(
                        System.Logger.Level.DEBUG,
                        "HttpClient''s I/O failed: {0}",
                        cause.getClass().getName());
    }
}
