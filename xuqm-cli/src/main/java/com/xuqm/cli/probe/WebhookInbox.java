package com.xuqm.cli.probe;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Receives a post to a webhook, and keeps the first ones. */
final class WebhookInbox implements AutoCloseable {

    private static final int KEPT = 8;
    private static final int LARGEST = 1024 * 1024;

    /** A post as it came, its headers in lower case. */
    static final class Post {

        private final Map<String, String> headers;
        private final byte[] body;

        private Post(Map<String, String> headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        Map<String, String> headers() {
            return headers;
        }

        byte[] body() {
            return body;
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Post> posts = new ArrayBlockingQueue<>(KEPT);

    WebhookInbox(String host, int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                Map<String, String> headers = new LinkedHashMap<>();
                exchange.getRequestHeaders()
                        .forEach((name, values) -> headers.put(
                                name.toLowerCase(Locale.ROOT),
                                List.copyOf(values).get(0)));
                boolean isKept =
                        posts.offer(new Post(headers, exchange.getRequestBody().readNBytes(LARGEST)));
                exchange.getResponseHeaders().set("Connection", "close");
                exchange.sendResponseHeaders(isKept ? 200 : 503, -1);
            }
        });
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Nullable
    Post await(Duration patience) throws IOException {
        try {
            return posts.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
