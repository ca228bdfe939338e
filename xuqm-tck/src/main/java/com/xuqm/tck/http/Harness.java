package com.xuqm.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one scenario uses: transports and servers that are closed after it, and short ways to send and to judge. */
final class Harness {

    static final int CAP = 32 * 1024 * 1024;

    private final Function<TransportOptions, HttpTransport> factory;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private @Nullable HttpTransport transport;

    Harness(Function<TransportOptions, HttpTransport> factory) {
        this.factory = factory;
    }

    /** The transport with default options, one for the whole scenario. */
    HttpTransport transport() {
        HttpTransport current = transport;
        if (current == null) {
            current = transport(TransportOptions.builder());
        }
        return current;
    }

    /** A transport that {@link #send} and its likes use from now on. */
    HttpTransport transport(TransportOptions.Builder options) {
        HttpTransport made = factory.apply(options.build());
        opened.push(made);
        transport = made;
        return made;
    }

    /** Makes a transport, uses it, closes it, and keeps nothing of it. */
    WeakReference<HttpTransport> closed(Consumer<HttpTransport> use) {
        try (HttpTransport used = factory.apply(TransportOptions.defaults())) {
            use.accept(used);
            return new WeakReference<>(used);
        }
    }

    ScriptedServer server(ScriptedServer.Script script) {
        return closing(ScriptedServer.start(script));
    }

    <T extends AutoCloseable> T closing(T resource) {
        // before the transports, so that it is closed after them
        opened.addLast(resource);
        return resource;
    }

    /** Closes the transport and waits until the server has read everything that it had sent. */
    void settle(ScriptedServer server) {
        transport().close();
        server.awaitNoConnections();
    }

    static Deadline soon(long millis) {
        return Deadline.after(Duration.ofMillis(millis));
    }

    /**
     * Has a deadline pass after the request was sent. On a busy machine a short one passes before the connection is there; then a longer one
     * is tried.
     */
    static HttpTransportException lateAfterSending(Function<Deadline, CompletableFuture<HttpResponse>> start) {
        return lateAfterSending(start, () -> true);
    }

    /** Has a deadline pass after something else, too, which does not follow from a request's having been sent. */
    static HttpTransportException lateAfterSending(
            Function<Deadline, CompletableFuture<HttpResponse>> start, BooleanSupplier isFarEnough) {
        for (long millis = 300; ; millis *= 2) {
            HttpTransportException failure = failure(start.apply(soon(millis)));
            if ((failure.mayHaveBeenSent() && isFarEnough.getAsBoolean()) || millis > 10_000) {
                return failure;
            }
        }
    }

    /** A deadline that only a hanging test reaches. */
    static Deadline late() {
        return Deadline.after(Duration.ofSeconds(2 * Guard.SECONDS));
    }

    static HttpRequest request(HttpMethod method, URI uri, HttpHeaders headers, HttpBody body) {
        return new HttpRequest(method, uri, headers, body, new ResponseTarget.Memory(CAP));
    }

    static HttpRequest get(URI uri) {
        return request(HttpMethod.GET, uri, HttpHeaders.empty(), HttpBody.empty());
    }

    static HttpRequest get(URI uri, ResponseTarget target) {
        return new HttpRequest(HttpMethod.GET, uri, HttpHeaders.empty(), HttpBody.empty(), target);
    }

    static HttpRequest post(URI uri) {
        return post(uri, json("{}"));
    }

    static HttpRequest post(URI uri, HttpBody body) {
        return request(HttpMethod.POST, uri, HttpHeaders.empty(), body);
    }

    static HttpBody json(String text) {
        return HttpBody.bytes("application/json", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    CompletableFuture<HttpResponse> start(HttpRequest request) {
        return transport().send(request, late());
    }

    CompletableFuture<HttpResponse> start(HttpRequest request, Deadline deadline) {
        return transport().send(request, deadline);
    }

    /** Sends and waits for the response. */
    HttpResponse send(HttpRequest request) {
        return response(start(request));
    }

    static HttpResponse response(CompletableFuture<HttpResponse> future) {
        try {
            return future.get(Guard.SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return fail("no response but a failure", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            return fail("no response within " + Guard.SECONDS + " s", e);
        }
    }

    /** Sends and waits for the failure. */
    HttpTransportException failure(HttpRequest request) {
        return failure(start(request));
    }

    /** Waits for the failure, which must be of the one type that the contract allows. */
    static HttpTransportException failure(CompletableFuture<HttpResponse> future) {
        try {
            return fail("a response instead of a failure: " + future.get(Guard.SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof HttpTransportException failure)) {
                return fail("a failure of the wrong type", e.getCause());
            }
            assertThat(failure.getMessage()).isNotBlank();
            return failure;
        } catch (InterruptedException | TimeoutException e) {
            return fail("neither response nor failure within " + Guard.SECONDS + " s", e);
        }
    }

    /** Waits for the end, whatever it is, and gives the failure if it is one. */
    static @Nullable Throwable settled(CompletableFuture<HttpResponse> future) {
        try {
            future.get(Guard.SECONDS, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException | TimeoutException e) {
            return fail("neither response nor failure within " + Guard.SECONDS + " s", e);
        }
    }

    /** Checks a failure's kind and bit. */
    static void assertFailure(
            HttpTransportException failure, HttpTransportException.Kind kind, boolean mayHaveBeenSent) {
        assertThat(failure.kind()).as("kind of %s", failure).isEqualTo(kind);
        assertThat(failure.mayHaveBeenSent())
                .as("may have been sent, says %s", failure)
                .isEqualTo(mayHaveBeenSent);
    }

    /** Checks that what is said of the request agrees with what the server received. */
    static void assertTrueBit(HttpTransportException failure, ScriptedServer server) {
        if (!failure.mayHaveBeenSent()) {
            assertThat(server.receivedBytes())
                    .as("bytes received, against %s", failure)
                    .isZero();
        }
    }

    void close() throws Exception {
        Throwable first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception | AssertionError e) {
                first = first == null ? e : first;
            }
        }
        if (first instanceof Exception exception) {
            throw exception;
        }
        if (first instanceof AssertionError error) {
            throw error;
        }
    }
}
