package com.xuqm.chaos;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Sends some requests through the real transport to a port that nobody listens to, so that the connection is really refused. */
final class RefusedConnections implements HttpTransport {

    private final HttpTransport real;
    private final Random random;

    /** Bound but not listening: the port stays ours, and connecting to it is refused. */
    private final Socket closedPort = new Socket();

    RefusedConnections(HttpTransport real, long seed) throws IOException {
        this.real = real;
        this.random = new Random(seed);
        closedPort.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        return real.send(isRefused() ? elsewhere(request) : request, deadline);
    }

    private synchronized boolean isRefused() {
        return random.nextDouble() < FaultMix.EACH;
    }

    private HttpRequest elsewhere(HttpRequest request) {
        URI uri = URI.create(
                "http://127.0.0.1:" + closedPort.getLocalPort() + request.uri().getRawPath());
        return new HttpRequest(request.method(), uri, request.headers(), request.body(), request.target());
    }

    @Override
    public void close() {
        real.close();
        try {
            closedPort.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
