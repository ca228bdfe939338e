package com.xuqm.cli.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Json;
import com.xuqm.cli.output.Output;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookCheck;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A receiver that shows what comes. */
public final class WebhookListener implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int OK = 200;
    private static final int REFUSED = 401;
    private static final int TOO_LARGE = 413;

    private final Output output;
    private final WebhookVerifier verifier;
    private final boolean json;
    private final @Nullable Forwarder forwarder;
    private final HttpServer server;
    private final ExecutorService threads;
    private final AtomicInteger count = new AtomicInteger();

    private WebhookListener(
            Output output, WebhookVerifier verifier, boolean json, @Nullable Forwarder forwarder, HttpServer server) {
        this.output = output;
        this.verifier = verifier;
        this.json = json;
        this.forwarder = forwarder;
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "xuqm-webhook");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts to listen.
     *
     * @param output where to print
     * @param verifier what is signed rightly
     * @param host the address
     * @param port the port, 0 for any free one
     * @param forward where to hand it on, {@code null} for nowhere
     * @param json whether to print for programs
     * @throws IOException if it cannot listen there
     */
    public static WebhookListener start(
            Output output, WebhookVerifier verifier, String host, int port, @Nullable URI forward, boolean json)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        WebhookListener listener =
                new WebhookListener(output, verifier, json, forward == null ? null : new Forwarder(forward), server);
        server.createContext("/", listener::receive);
        server.setExecutor(listener.threads);
        server.start();
        return listener;
    }

    /** Where it listens. */
    public String url() {
        InetSocketAddress address = server.getAddress();
        String host = address.getHostString();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort() + "/";
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpHeaders headers = HttpHeaders.received(exchange.getRequestHeaders());
            WebhookCheck check = verifier.verify(headers, exchange.getRequestBody());
            int number = count.incrementAndGet();
            if (!check.isValid()) {
                output.note("#" + number + " refused: " + check.reason() + ", " + Harmless.line(check.detail()));
                answer(
                        exchange,
                        check.reason() == WebhookCheck.Reason.TOO_LARGE ? TOO_LARGE : REFUSED,
                        "refused: " + check.reason());
                return;
            }
            show(number, check);
            if (forwarder == null) {
                answer(exchange, OK, "{}");
                return;
            }
            Forwarder.Reply reply = forwarder.post(headers, check.body());
            output.note("#" + number + " forwarded: " + reply.described());
            exchange.getResponseHeaders().add("Content-Type", reply.contentType());
            send(exchange, reply.status(), reply.body());
        }
    }

    private void show(int number, WebhookCheck check) {
        if (json) {
            output.line(Json.line(check.body()));
            return;
        }
        String pretty = Json.pretty(check.body());
        output.line("#" + number + " signed at " + check.signedAt() + "\n"
                + (pretty == null ? Json.line(check.body()) : pretty));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        send(exchange, status, body.getBytes(UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        // Else the JDK's server resets some connections whose sender asked to close them.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
