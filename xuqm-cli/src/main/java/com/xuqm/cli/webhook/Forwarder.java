package com.xuqm.cli.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Hands webhooks on, byte by byte as they came and with their signature, so that the receiver's own check passes. */
final class Forwarder {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BAD_GATEWAY = 502;

    /** Headers of the connection, which are not handed on. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "date",
            "expect",
            "from",
            "host",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "via",
            "warning");

    private final URI target;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Forwarder(URI target) {
        this.target = target;
    }

    /** What the target answered. */
    static final class Reply {

        private final int status;
        private final String contentType;
        private final byte[] body;
        private final String described;

        private Reply(int status, String contentType, byte[] body, String described) {
            this.status = status;
            this.contentType = contentType;
            this.body = body;
            this.described = described;
        }

        int status() {
            return status;
        }

        String contentType() {
            return contentType;
        }

        byte[] body() {
            return body;
        }

        /** For a person. */
        String described() {
            return described;
        }
    }

    Reply post(HttpHeaders headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target).timeout(PATIENCE).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, value);
            }
        });
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("application/octet-stream");
            return new Reply(response.statusCode(), type, response.body(), "HTTP " + response.statusCode());
        } catch (IOException e) {
            return new Reply(BAD_GATEWAY, "text/plain", "the forward failed".getBytes(UTF_8), "no answer, " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(BAD_GATEWAY, "text/plain", "the forward was stopped".getBytes(UTF_8), "stopped");
        }
    }
}
