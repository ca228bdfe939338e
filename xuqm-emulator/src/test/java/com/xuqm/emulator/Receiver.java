package com.xuqm.emulator;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Receives posts of webhooks and keeps them. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private volatile IntFunction<Answer> answers = number -> new Answer(200, "{}");

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/hook", this::receive);
        server.start();
    }

    /** A post as it came. */
    record Post(String timestamp, String nonce, String signature, String body) {

        JsonObject envelope() {
            return JsonParser.parseString(body).getAsJsonObject();
        }

        String callbackId() {
            return envelope().get("callbackId").getAsString();
        }

        String text(String member) {
            return envelope().getAsJsonObject("data").get(member).getAsString();
        }
    }

    /** What to answer; status 0 for nothing at all. */
    record Answer(int status, String body) {}

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posts.add(new Post(
                    exchange.getRequestHeaders().getFirst("X-Xuqm-Timestamp"),
                    exchange.getRequestHeaders().getFirst("X-Xuqm-Nonce"),
                    exchange.getRequestHeaders().getFirst("X-Xuqm-Signature"),
                    body));
            Answer answer = answers.apply(posts.size());
            if (answer.status() == 0) {
                hanging.await();
                return;
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Chooses the answers by the number of the post, from 1. */
    void answer(IntFunction<Answer> newAnswers) {
        answers = newAnswers;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Post> posts() {
        return posts;
    }

    @Override
    public void close() {
        hanging.countDown();
        server.stop(0);
        executor.shutdownNow();
    }
}
