package com.xuqm.fuzz.target;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A transport without a network: signs everybody in, and answers the rest with what it was given. */
final class InMemoryTransport implements HttpTransport {

    private static final HttpResponse SIGNED_IN = HttpResponse.of(
            200,
            HttpHeaders.of("Content-Type", "application/json"),
            "{\"code\":200,\"status\":\"0\",\"data\":{\"token\":\"fuzz-token-marker\"}}"
                    .getBytes(StandardCharsets.UTF_8));

    private HttpResponse answer = SIGNED_IN;
    private @Nullable HttpRequest last;

    void answerWith(HttpResponse response) {
        this.answer = response;
        this.last = null;
    }

    /** The last request that was no login, {@code null} if none was sent. */
    @Nullable
    HttpRequest last() {
        return last;
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        if (request.uri().getRawPath().endsWith("/auth/login")) {
            return CompletableFuture.completedFuture(SIGNED_IN);
        }
        last = request;
        return CompletableFuture.completedFuture(answer);
    }

    @Override
    public void close() {
        // there is nothing to close
    }
}
