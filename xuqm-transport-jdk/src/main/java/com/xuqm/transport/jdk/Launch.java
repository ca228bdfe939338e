package com.xuqm.transport.jdk;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static java.net.http.HttpClient.Version.HTTP_2;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.support.IpLiterals;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The part of an exchange that the JDK's client knows of: its request, its future, and what has to be tidied up after it. */
final class Launch {

    private final JdkHttpTransport transport;
    private final HttpRequest request;
    private final JdkExchange exchange;

    private boolean finished;
    private volatile boolean successful;
    private Clients.@Nullable Generation generation;
    private @Nullable RequestPublisher publisher;
    private @Nullable JdkResponseReader reader;
    private @Nullable CompletableFuture<?> inner;

    Launch(JdkHttpTransport transport, HttpRequest request, JdkExchange exchange) {
        this.transport = transport;
        this.request = request;
        this.exchange = exchange;
    }

    /**
     * Whether {@link #run()} waits for nothing at all, so that whoever sends may run it: no name is looked up, and no client has to be
     * made.
     */
    boolean isImmediate() {
        return !transport.usesProxy(request.uri())
                && IpLiterals.isLiteral(request.uri().getHost())
                && transport.clients().isThere(isSecure());
    }

    /** Hands the request to the client. On a worker unless it {@linkplain #isImmediate is immediate}. */
    void run() {
        try {
            RequestPublisher body = publisher();
            Clients.Generation client = transport.clients().acquire(isSecure());
            if (client == null || !keep(body, client)) {
                if (client != null) {
                    client.release();
                }
                exchange.fail(exchange.failures().closed());
                return;
            }
            if (body instanceof StreamPublisher stream) {
                // in turn, since a look-up of the name that hangs must not cost a worker for each
                stream.prepare(() -> exchange.inTurn(this::send));
            } else {
                send();
            }
        } catch (Throwable e) { // whatever it is, the exchange must end
            exchange.fail(exchange.failures().other("the request could not be handed to the JDK's HTTP client", e));
        }
    }

    /** Has the client send the request; a second time only if it was not sent. May look a name up. */
    void send() {
        RequestPublisher body;
        Clients.Generation client;
        synchronized (this) {
            body = publisher;
            client = generation;
            if (finished || body == null || client == null) {
                return;
            }
        }
        try {
            CompletableFuture<HttpResponse<@Nullable Void>> future =
                    client.client().sendAsync(toJdk(body), this::reader);
            keep(future);
            Future<?> unused = future.whenComplete(this::innerOver);
        } catch (Throwable e) { // whatever it is, the exchange must end
            exchange.fail(exchange.failures().other("the request could not be handed to the JDK's HTTP client", e));
        }
    }

    private boolean isSecure() {
        return "https".equalsIgnoreCase(request.uri().getScheme());
    }

    private RequestPublisher publisher() {
        HttpBody body = request.body();
        byte[] bytes = body.inMemory();
        return bytes != null
                ? RequestPublisher.ofBytes(exchange, bytes)
                : new StreamPublisher(exchange, body, transport.workers(), this::requestBodyFailed);
    }

    private void requestBodyFailed(Throwable cause) {
        exchange.fail(exchange.failures().requestBody(cause));
    }

    private java.net.http.HttpRequest toJdk(RequestPublisher body) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(request.uri())
                // without this a request in plain text would offer an upgrade, with three headers that nobody asked for
                .version(isSecure() && transport.options().http2() ? HTTP_2 : HTTP_1_1)
                .method(request.method().name(), body);
        if (!request.headers().contains("User-Agent")) {
            builder.header("User-Agent", transport.options().userAgent());
        }
        if (!request.body().contentType().isEmpty()) {
            builder.header("Content-Type", request.body().contentType());
        }
        String credentials = transport.proxyCredentials(request.uri());
        if (credentials != null) {
            // the client takes it out of what it sends to the origin through a tunnel
            builder.header("Proxy-Authorization", credentials);
        }
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private JdkResponseReader reader(ResponseInfo head) {
        JdkResponseReader made = new JdkResponseReader(exchange, request, head, this, transport);
        synchronized (this) {
            reader = made;
        }
        return made;
    }

    /** The client is done with the request, in one way or another. */
    private void innerOver(@Nullable HttpResponse<?> response, @Nullable Throwable failure) {
        if (exchange.isEnded()) {
            return;
        }
        JdkResponseReader reading;
        synchronized (this) {
            reading = reader;
        }
        if (failure != null && reading == null && !exchange.isSent() && Failures.isLackOfStreams(failure)) {
            exchange.waitForStream();
        } else if (failure != null) {
            failed(failureOf(failure), reading);
        } else if (reading != null) {
            reading.innerOver();
        } else {
            // the client hands on a proxy's answer to CONNECT without its body, and without asking for a reader
            exchange.fail(exchange.failures().proxyRefused(response == null ? 0 : response.statusCode()));
        }
    }

    /** The head of the response has come. */
    void received(HttpHeaders headers) {
        Clients.Generation client;
        synchronized (this) {
            client = generation;
        }
        if (client != null) {
            client.received(headers);
        }
    }

    /** What a failure means, in words that name the host or the proxy. */
    HttpTransportException failureOf(Throwable thrown) {
        return Failures.of(thrown, exchange.isSent(), transport.usesProxy(request.uri()), exchange.failures());
    }

    private void failed(HttpTransportException known, @Nullable JdkResponseReader reading) {
        if (reading != null) {
            reading.fail(known);
        } else {
            exchange.fail(known);
        }
    }

    private synchronized boolean keep(RequestPublisher body, Clients.Generation client) {
        if (!finished) {
            publisher = body;
            generation = client;
        }
        return !finished;
    }

    private void keep(CompletableFuture<?> future) {
        boolean late;
        synchronized (this) {
            inner = future;
            late = finished;
        }
        if (late) {
            settle(future);
        }
    }

    /** Tidies up after the exchange; what is still under way is aborted unless the response was complete. */
    void finish(boolean hasResponse) {
        Clients.Generation client;
        RequestPublisher body;
        JdkResponseReader response;
        CompletableFuture<?> future;
        synchronized (this) {
            finished = true;
            successful = hasResponse;
            client = generation;
            // the JDK's client keeps the last exchange of each connection, and must not keep itself by that
            generation = null;
            body = publisher;
            response = reader;
            future = inner;
        }
        if (future != null) {
            settle(future);
        }
        if (response != null) {
            response.abandon();
        }
        if (body != null) {
            body.abandon();
        }
        if (client != null) {
            client.release();
        }
    }

    private void settle(CompletableFuture<?> future) {
        if (successful) {
            // Nobody waits for it, but completed it must be: else the client completes it by a task in the default
            // executor of
            // CompletableFuture, which on a machine of two processors starts a thread for each (Java 17 to 24).
            future.complete(null);
        } else {
            future.cancel(true);
            // After some failures, a bad status line for one, the client neither uses nor closes the connection any
            // more. A new
            // stage of the same future cancels the same exchange, although the future is done, and so closes it.
            future.newIncompleteFuture().cancel(true);
        }
    }
}
