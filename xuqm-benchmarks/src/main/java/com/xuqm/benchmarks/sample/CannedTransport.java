package com.xuqm.benchmarks.sample;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import java.util.concurrent.CompletableFuture;

/** Answers at once and sends nothing. What a call costs over it is what the SDK costs. */
public final class CannedTransport implements HttpTransport {

    private static final HttpHeaders HEADERS = HttpHeaders.of("Content-Type", "application/json");

    private final HttpResponse login = HttpResponse.of(200, HEADERS, Samples.loginAnswer());
    private final HttpResponse batch = HttpResponse.of(200, HEADERS, Samples.batchAnswer());
    private final HttpResponse message = HttpResponse.of(200, HEADERS, Samples.messageAnswer());

    /** Creates a transport. */
    public CannedTransport() {}

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        String path = request.uri().getRawPath();
        return CompletableFuture.completedFuture(
                path.endsWith("/login") ? login : path.endsWith("/batch-send") ? batch : message);
    }

    @Override
    public void close() {
        // holds nothing
    }
}
