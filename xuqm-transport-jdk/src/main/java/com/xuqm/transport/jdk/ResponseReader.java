package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseCollector;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Takes a response from the JDK's client and ends the exchange with it.
 *
 * <p>A body for memory is copied on the client's own thread, where it costs next to nothing. A body for a file is written on a
 * worker, one piece after the other, and the connection waits for it.
 */
final class ResponseReader implements BodySubscriber<@Nullable Void> {

    private final Exchange exchange;
    private final boolean viaProxy;
    private final int status;
    private final @Nullable ResponseCollector collector;
    private final Executor where;
    private final CompletableFuture<@Nullable Void> body = new CompletableFuture<>();

    private Flow.@Nullable Subscription subscription;
    private volatile @Nullable HttpResponse response;
    private volatile boolean over;

    ResponseReader(Exchange exchange, HttpRequest request, ResponseInfo head, JdkHttpTransport transport) {
        this.exchange = exchange;
        this.viaProxy = transport.usesProxy();
        this.status = head.statusCode();
        this.collector = begin(request, head);
        this.where =
                collector != null && collector.writesFile() ? new SerialExecutor(transport.workers()) : Runnable::run;
    }

    private @Nullable ResponseCollector begin(HttpRequest request, ResponseInfo head) {
        if (status == 407 && viaProxy) {
            exchange.fail(Kind.PROXY, "the proxy wants other credentials (status 407)", null);
            return null;
        }
        try {
            return ResponseCollector.begin(
                    request, status, HttpHeaders.received(head.headers().map()));
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
            given.request(collector.writesFile() ? 1 : Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        where.execute(() -> write(piece));
    }

    private void write(List<ByteBuffer> piece) {
        if (over || collector == null) {
            return;
        }
        try {
            for (ByteBuffer bytes : piece) {
                collector.write(bytes);
            }
            if (collector.writesFile() && subscription != null) {
                subscription.request(1);
            }
        } catch (HttpTransportException e) {
            exchange.fail(e);
            stop();
        }
    }

    @Override
    public void onComplete() {
        where.execute(this::complete);
    }

    private void complete() {
        if (over || collector == null) {
            return;
        }
        over = true;
        try {
            HttpResponse whole = collector.complete();
            if (status == 204) {
                // the one case in which the client still holds the connection now; innerOver() follows when it does not
                response = whole;
            } else {
                exchange.succeed(whole);
            }
        } catch (HttpTransportException e) {
            exchange.fail(e);
        }
        body.complete(null);
    }

    /** The client has done everything for this response. */
    void innerOver() {
        HttpResponse whole = response;
        if (whole != null) {
            exchange.succeed(whole);
        } else {
            exchange.fail(Kind.OTHER, "the JDK's HTTP client ended without a response", null);
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(Failure.of(failure, true, viaProxy));
        body.completeExceptionally(failure);
    }

    /** Fails the exchange, once everything that had arrived is in the file. */
    void fail(Failure failure) {
        where.execute(() -> exchange.fail(failure));
        abandon();
    }

    private void stop() {
        abandon();
        if (subscription != null) {
            subscription.cancel();
        }
        // the client waits for it before it lets go of the exchange
        body.complete(null);
    }

    /** Lets go of the file, if there is one and it is still open. */
    void abandon() {
        where.execute(() -> {
            if (!over && collector != null) {
                over = true;
                collector.close();
            }
        });
    }
}
