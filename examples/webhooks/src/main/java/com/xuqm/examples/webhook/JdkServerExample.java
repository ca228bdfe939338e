package com.xuqm.examples.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookReply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Receives webhooks with the HTTP server that is part of the JDK. */
public final class JdkServerExample implements Program.Server, AutoCloseable {

    private final WebhookDispatcher dispatcher;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    public JdkServerExample(WebhookDispatcher dispatcher, int port) throws IOException {
        this.dispatcher = dispatcher;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/webhooks/xuqm", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            // The stream, not its bytes: the dispatcher reads no more than it allows.
            // What it throws is of a sender who hung up; the server closes the connection then.
            WebhookReply reply =
                    dispatcher.dispatch(HttpHeaders.received(exchange.getRequestHeaders()), exchange.getRequestBody());
            byte[] body = reply.bytes();
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            // Else the JDK's server resets some connections whose sender asked to close them.
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    public static void main(String[] args) throws Exception {
        Program.run(args, JdkServerExample::new);
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
