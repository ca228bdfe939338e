package com.xuqm.tencent;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service on localhost that answers what it was told to, one answer after the other, the last one for ever. */
final class ScriptedService implements AutoCloseable {

    static final String OK = "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\"}";

    private static final JsonBinding JSON = new GsonJsonBinding();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Reply> script = new ArrayDeque<>();
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());

    /**
     * An answer.
     *
     * @param status its HTTP status
     * @param body its body
     */
    record Reply(int status, String body) {}

    /**
     * What came.
     *
     * @param path the path
     * @param query the parameters, decoded
     * @param body the body
     */
    record Received(String path, Map<String, String> query, Map<String, Object> body) {}

    ScriptedService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static String code(int code) {
        return "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":" + code + ",\"ErrorInfo\":\"words\"}";
    }

    ScriptedService answering(String... bodies) {
        for (String body : bodies) {
            answering(200, body);
        }
        return this;
    }

    ScriptedService answering(int status, String body) {
        synchronized (script) {
            script.add(new Reply(status, body));
        }
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : exchange.getRequestURI().getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        Map<String, Object> body = JSON.fromJson(exchange.getRequestBody().readAllBytes(), Map.class);
        received.add(new Received(exchange.getRequestURI().getPath(), query, body == null ? Map.of() : body));
        Reply reply;
        synchronized (script) {
            reply = script.size() > 1 ? script.remove() : script.element();
        }
        byte[] bytes = reply.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    TencentClientBuilder client() {
        return TencentClient.builder()
                .baseUrl(url())
                .sdkAppId(1_400_000_000L)
                .secretKey("5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e")
                .administrator("administrator")
                .json(new GsonJsonBinding());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
