package com.xuqm.sdk.testing;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A transport that answers as a script says, request by request, and remembers what it was asked to send. */
public final class ScriptedTransport implements HttpTransport {

    private final Queue<Function<HttpRequest, CompletableFuture<HttpResponse>>> script = new ConcurrentLinkedQueue<>();
    private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger closings = new AtomicInteger();

    public ScriptedTransport answer(HttpResponse response) {
        return answer(request -> CompletableFuture.completedFuture(response));
    }

    public ScriptedTransport fail(Kind kind, boolean mayHaveBeenSent) {
        return answer(request -> CompletableFuture.failedFuture(failure(kind, mayHaveBeenSent)));
    }

    public ScriptedTransport answer(Function<HttpRequest, CompletableFuture<HttpResponse>> step) {
        script.add(step);
        return this;
    }

    /** Leaves the next request without an answer. */
    public Pending pend() {
        Pending pending = new Pending();
        answer(request -> {
            pending.sent.countDown();
            return pending.answer;
        });
        return pending;
    }

    public static HttpTransportException failure(Kind kind, boolean mayHaveBeenSent) {
        return new HttpTransportException(kind, mayHaveBeenSent, "scripted " + kind, null);
    }

    /** The requests that were sent, in order. */
    public List<HttpRequest> requests() {
        return List.copyOf(requests);
    }

    public HttpRequest onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("one request was expected, but these were sent: " + requests);
        }
        return requests.get(0);
    }

    public int closings() {
        return closings.get();
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        requests.add(request);
        Function<HttpRequest, CompletableFuture<HttpResponse>> step = script.poll();
        if (step == null) {
            throw new IllegalStateException("the script has no answer to request " + requests.size());
        }
        return step.apply(request);
    }

    @Override
    public void close() {
        closings.incrementAndGet();
    }

    /** A request that waits for its answer. */
    public static final class Pending {

        private final CountDownLatch sent = new CountDownLatch(1);
        private final CompletableFuture<HttpResponse> answer = new CompletableFuture<>();

        /** Blocks until the request was sent. */
        public void awaitSent() throws InterruptedException {
            sent.await();
        }

        /** The future that the transport gave away. */
        public CompletableFuture<HttpResponse> answer() {
            return answer;
        }
    }
}
