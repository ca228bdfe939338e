package com.xuqm.maxim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.json.JsonBinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A server on a real socket that answers as it is told, and tells what came. */
final class FakeMaxim implements AutoCloseable {

    static final String TOKEN = "secret-of-the-app";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();

    /** What came. */
    record Request(String method, String uri, String body, String token, String userId, String groupId, String appId) {

        @Override
        public String toString() {
            return method + " " + uri + (body.isEmpty() ? "" : " " + body);
        }
    }

    private record Answer(int status, String type, String body) {}

    FakeMaxim() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A client of the app, whose ids are 1, 2 and so on. */
    MaximClientBuilder client(JsonBinding json) {
        AtomicLong ids = new AtomicLong();
        return MaximClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .appId("welovemaxim")
                .accessToken(TOKEN)
                .transactionIds(ids::incrementAndGet)
                .json(json)
                .transport("jdk")
                .retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO));
    }

    FakeMaxim then(String body) {
        return then(200, "application/json", body);
    }

    FakeMaxim then(int status, String type, String body) {
        synchronized (answers) {
            answers.add(new Answer(status, type, body));
        }
        return this;
    }

    /** Takes the request, and closes the connection without an answer. */
    FakeMaxim thenLose() {
        return then(0, "", "");
    }

    List<Request> requests() {
        synchronized (answers) {
            return List.copyOf(requests);
        }
    }

    Request last() {
        List<Request> all = requests();
        return all.get(all.size() - 1);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                exchange.getRequestHeaders().getFirst("access-token"),
                exchange.getRequestHeaders().getFirst("user_id"),
                exchange.getRequestHeaders().getFirst("group_id"),
                exchange.getRequestHeaders().getFirst("app_id"));
        Answer next;
        synchronized (answers) {
            requests.add(request);
            next = answers.poll();
        }
        if (next != null && next.status() == 0) {
            exchange.close();
            return;
        }
        Answer answer = next == null ? new Answer(500, "text/plain", "nobody said what to answer") : next;
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
