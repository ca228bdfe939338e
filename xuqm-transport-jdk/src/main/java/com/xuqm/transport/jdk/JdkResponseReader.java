package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseCollector;
import com.xuqm.sdk.http.support.FileDrain;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Takes a response from the JDK's client and ends the exchange with it.
 *
 * <p>A body for memory is copied on the client's own thread, where it costs next to nothing. A body for a file is written on a
 * worker, one piece after the other, and the connection waits for it.
 */
final class JdkResponseReader implements BodySubscriber<@Nullable Void>, FileDrain.Listener {

    private final JdkExchange exchange;
    private final Launch launch;
    private final boolean forwarded;
    private final int status;
    private final @Nullable ResponseCollector collector;
    private final @Nullable FileDrain file;
    private final CompletableFuture<@Nullable Void> body = new CompletableFuture<>();

    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable HttpResponse response;
    private volatile boolean over;

    JdkResponseReader(
            JdkExchange exchange, HttpRequest request, ResponseInfo head, Launch launch, JdkHttpTransport transport) {
        this.exchange = exchange;
        this.launch = launch;
        this.forwarded = "http".equalsIgnoreCase(request.uri().getScheme()) && transport.usesProxy(request.uri());
        this.status = head.statusCode();
        this.collector = begin(request, head);
        this.file = collector != null && collector.writesFile()
                ? new FileDrain(collector, transport.workers(), this)
                : null;
    }

    private @Nullable ResponseCollector begin(HttpRequest request, ResponseInfo head) {
        if (status == 407 && forwarded) { // in a tunnel it is the service that answers
            exchange.fail(exchange.failures().proxyRefused(status));
            return null;
        }
        HttpHeaders headers = HttpHeaders.received(head.headers().map());
        launch.received(headers);
        exchange.begin(headers);
        try {
            return ResponseCollector.begin(request, status, headers);
        } catch (HttpTransportException e) {
            exchange.fail(e);
            return null;
        }
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (collector == null) {
            stop();
        } else {
            given.request(file != null ? 1 : Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        ResponseCollector memory = collector;
        FileDrain drain = file;
        if (drain != null) {
            for (int i = 0; i < piece.size(); i++) {
                drain.write(piece.get(i), i < piece.size() - 1 ? () -> {} : this::requestNext);
            }
        } else if (memory != null && !over) {
            try {
                for (ByteBuffer bytes : piece) {
                    memory.write(bytes);
                }
            } catch (HttpTransportException e) {
                failed(e);
            } catch (Throwable e) { // want of memory, mostly; it would be lost in the client, and the exchange not end
                failed(exchange.failures().other("the response could not be taken", e));
            }
        }
    }

    /** When a piece is in the file, or not wanted any more. */
    private void requestNext() {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.request(1);
        }
    }

    @Override
    public void onComplete() {
        ResponseCollector memory = collector;
        if (file != null) {
            file.complete();
        } else if (memory != null && !over) {
            over = true;
            try {
                completed(memory.complete());
            } catch (HttpTransportException e) {
                exchange.fail(e);
                body.complete(null);
            }
        }
    }

    @Override
    public void written(int bytes) {
        // asked for more when the last of a piece is released
    }

    @Override
    public void completed(HttpResponse whole) {
        if (status == 204) {
            // the one case in which the client still holds the connection now; innerOver() follows when it does not
            response = whole;
        } else {
            exchange.succeed(whole);
        }
        body.complete(null);
    }

    @Override
    public void failed(HttpTransportException failure) {
        exchange.fail(failure);
        stop();
    }

    /** The client has done everything for this response. */
    void innerOver() {
        HttpResponse whole = response;
        if (whole != null) {
            exchange.succeed(whole);
        } else {
            exchange.fail(exchange.failures().other("the JDK's HTTP client ended without a response", null));
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(launch.failureOf(failure));
        body.completeExceptionally(failure);
    }

    /** Fails the exchange, once everything that had arrived is in the file. */
    void fail(HttpTransportException failure) {
        if (file != null) {
            file.fail(failure);
        } else {
            over = true;
            exchange.fail(failure);
        }
    }

    private void stop() {
        abandon();
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
        // the client waits for it before it lets go of the exchange
        body.complete(null);
    }

    /** Lets go of the file, if there is one and it is still open. */
    void abandon() {
        over = true;
        if (file != null) {
            file.close();
        }
    }
}
