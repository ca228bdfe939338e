package com.xuqm.it.disguise;

import com.sun.net.httpserver.HttpServer;
import com.xuqm.sdk.http.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Receives posts of webhooks and keeps them. */
final class WebhookInbox implements AutoCloseable {

    private final HttpServer server;
    private final List<Post> posts = new CopyOnWriteArrayList<>();

    WebhookInbox() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            posts.add(new Post(
                    HttpHeaders.received(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes()));
            // Else the JDK's server resets some connections whose sender asked to close them.
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** A post as it came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Post(HttpHeaders headers, byte[] body) {}

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Post> posts() {
        return posts;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
