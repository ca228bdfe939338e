package com.xuqm.sdk.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests over HTTP. Implementations are safe for use by many threads at once.
 *
 * <p>The contract, which the suite in {@code xuqm-tck} checks against a scripted server:
 *
 * <ul>
 *   <li>The future completes once, after the last byte of the response's body, with an {@link HttpResponse} of any status,
 *       or exceptionally with an {@link HttpTransportException} (no other type) that says whether the request may have been
 *       sent, and has the header fields of a response whose head had come.
 *   <li>The deadline holds up to the last byte of the body, and includes waiting for a connection.
 *   <li>Cancelling the future aborts the exchange and does not return its connection to the pool. The future is then
 *       cancelled like any other; it reports no bit, so that the request has to be taken for sent.
 *   <li>A body over the cap of {@link HttpRequest#target()} aborts the exchange.
 *   <li>It never repeats a request that may have been sent, never follows a redirect, keeps no cookies, does not
 *       decompress, and rewrites no header. One send, at most one request on the wire.
 *   <li>The call itself does not block on the network. The future may complete on a thread of the transport; the SDK hops to
 *       threads of its own before any user code or JSON work runs.
 * </ul>
 *
 * <p>{@link ResponseCollector} and {@link ResponseFuture} do for an implementation what all of them need.
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Starts an exchange.
     *
     * @param request the complete request
     * @param deadline by when the exchange must have ended
     * @return the response to come; cancelling it aborts the exchange. Failures are reported through the future, never thrown
     */
    CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline);

    /**
     * Tells how busy the transport is, for metrics. It is called on any thread, does not block on the network, and goes on answering when the
     * transport is closed.
     *
     * @return the figures of now, {@code null} if the transport has none, which is the default
     */
    default @Nullable TransportStatistics statistics() {
        return null;
    }

    /**
     * Ends all exchanges that are under way with {@link HttpTransportException.Kind#CLOSED}, refuses further ones the same
     * way, closes connections and stops the transport's own threads. Idempotent, and returns within a few seconds.
     */
    @Override
    void close();
}
