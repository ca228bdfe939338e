package com.xuqm.toy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers as it is told, and signs everybody in who asks. */
final class Backend implements AutoCloseable {

    /** Sends its answer. */
    interface Answer {
        void send(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);

    Backend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The URLs and bodies of what came, sign-ins left out. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    Backend then(Answer answer) {
        answers.add(answer);
        return this;
    }

    Backend then(int status, String body) {
        return then(exchange -> json(exchange, status, body));
    }

    /** Says nothing until it is closed. */
    Backend thenSilence() {
        return then(exchange -> {
            try {
                silence.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (exchange.getRequestURI().getPath().endsWith("/login")) {
            json(exchange, 200, "{\"code\":200,\"status\":\"0\",\"data\":{\"token\":\"secret-of-the-token\"}}");
            return;
        }
        requests.add(exchange.getRequestURI() + " " + body);
        Answer next = answers.poll();
        if (next == null) {
            json(exchange, 500, "nobody said what to answer");
        } else {
            next.send(exchange);
        }
    }

    static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        silence.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
