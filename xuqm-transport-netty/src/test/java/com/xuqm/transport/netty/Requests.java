package com.xuqm.transport.netty;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseTarget;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Requests for tests, and ways to wait for what becomes of them that end where a test hangs. */
final class Requests {

    private static final int SECONDS = 60;

    private Requests() {}

    static HttpRequest get(URI uri) {
        return get(uri, new ResponseTarget.Memory(1 << 20));
    }

    static HttpRequest get(URI uri, ResponseTarget target) {
        return new HttpRequest(HttpMethod.GET, uri, HttpHeaders.empty(), HttpBody.empty(), target);
    }

    static HttpRequest post(URI uri, HttpBody body) {
        return new HttpRequest(HttpMethod.POST, uri, HttpHeaders.empty(), body, new ResponseTarget.Memory(1 << 20));
    }

    /** A deadline that only a hanging test reaches. */
    static Deadline late() {
        return Deadline.after(Duration.ofSeconds(2 * SECONDS));
    }

    static HttpResponse response(CompletableFuture<HttpResponse> future) throws Exception {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    static HttpTransportException failure(CompletableFuture<HttpResponse> future) throws Exception {
        try {
            throw new AssertionError("a response instead of a failure: " + future.get(SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return (HttpTransportException) e.getCause();
        }
    }

    static void await(CountDownLatch latch, String what) throws InterruptedException {
        if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("waited in vain for: " + what);
        }
    }
}
