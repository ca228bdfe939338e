package com.xuqm.cli.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.WireOption;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends the requests of a probe, slowly and not too many, without the SDK, which would read the answers as if they were as assumed. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;
    private static final int TOO_FAST = 429;
    private static final long LONGEST_WAIT_SECONDS = 30;
    private static final long SHORTEST_IN_MILLISECONDS = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How requests may name the app. */
    enum AppForm {
        BOTH,
        KEY,
        ID,
        HEADER,
        BODY
    }

    /** Where a token stands. */
    record TokenPlace(String header, String scheme) {}

    /**
     * A request.
     *
     * @param method such as {@code GET}
     * @param path with its query but for the app, each value escaped
     * @param headers besides the token
     * @param body JSON, or null
     * @param isSigned whether the token goes with it
     */
    record Asked(
            String method,
            String path,
            Map<String, String> headers,
            @Nullable JsonNode body,
            boolean isSigned) {

        static Asked of(String method, String path) {
            return new Asked(method, path, Map.of(), null, true);
        }

        Asked with(JsonNode json) {
            return new Asked(method, path, headers, json, isSigned);
        }

        Asked unsigned(Map<String, String> more) {
            return new Asked(method, path, more, body, false);
        }
    }

    private final HttpClient http;
    private final URI baseUrl;
    private final String appKey;
    private final Findings findings;
    private final Consumer<Duration> pause;
    private final Duration pace;
    private final List<Reply> answers = new ArrayList<>();
    private AppForm app = AppForm.BOTH;
    private TokenPlace place = new TokenPlace("Authorization", "Bearer");
    private @Nullable String token;
    private int sent;
    private int limit = Integer.MAX_VALUE;
    private volatile boolean isStopped;

    Wire(HttpClient http, URI baseUrl, String appKey, Findings findings, Duration pace, Consumer<Duration> pause) {
        this.http = http;
        this.baseUrl = baseUrl;
        this.appKey = appKey;
        this.findings = findings;
        this.pace = pace;
        this.pause = pause;
    }

    void app(AppForm form) {
        app = form;
    }

    AppForm app() {
        return app;
    }

    void token(String signedIn, TokenPlace where) {
        token = signedIn;
        place = where;
    }

    int sent() {
        return sent;
    }

    /** How many requests more there may be. */
    void allow(int more) {
        limit = sent + more;
    }

    /** Nothing is sent any more but what undoes. */
    void stop() {
        isStopped = true;
    }

    /** What was accepted, in its order. */
    List<Reply> accepted() {
        return answers.stream().filter(Reply::isAccepted).toList();
    }

    /** Sends it, and once more if the service says that this was too fast. */
    Reply send(Asked asked) throws IOException {
        pause.accept(sent == 0 ? Duration.ZERO : pace);
        Reply reply = exchange(asked, false);
        if (reply.refusal() == TOO_FAST) {
            pause.accept(howLong(reply));
            reply = exchange(asked, false);
        }
        answers.add(reply);
        return reply;
    }

    /** Sends it although nothing else may be sent any more. Waits for what is under way, so that nothing is made after it was undone. */
    Reply undo(Asked asked) throws IOException {
        return exchange(asked, true);
    }

    private synchronized Reply exchange(Asked asked, boolean undoes) throws IOException {
        if (!undoes && (isStopped || sent >= limit)) {
            throw new IOException(
                    isStopped ? "the probe was stopped" : "the probe has sent as many requests as it may");
        }
        sent++;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(asked)).timeout(PATIENCE).method(asked.method(), body(asked));
        if (asked.body() != null) {
            request.header("Content-Type", "application/json");
        }
        if (app == AppForm.HEADER) {
            request.header("X-App-Key", appKey);
        }
        asked.headers().forEach(request::header);
        String known = token;
        if (asked.isSigned() && known != null) {
            request.header(place.header(), place.scheme().isEmpty() ? known : place.scheme() + " " + known);
        }
        try {
            HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                return Reply.of(response.statusCode(), response.headers(), in.readNBytes(LARGEST_ANSWER));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private boolean namesAppInBody(Asked asked) {
        return app == AppForm.BODY && asked.body() instanceof ObjectNode;
    }

    private URI uri(Asked asked) {
        Map<String, String> names = new LinkedHashMap<>();
        if (app != AppForm.HEADER && !namesAppInBody(asked)) {
            if (app != AppForm.ID) {
                names.put("appKey", appKey);
            }
            if (app != AppForm.KEY) {
                names.put("appId", appKey);
            }
        }
        String more = names.entrySet().stream()
                .map(name -> name.getKey() + "=" + escaped(name.getValue()))
                .collect(Collectors.joining("&"));
        String base = baseUrl.toString().replaceAll("/+$", "");
        String separator = more.isEmpty() ? "" : asked.path().contains("?") ? "&" : "?";
        return URI.create(base + asked.path() + separator + more);
    }

    static String escaped(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private HttpRequest.BodyPublisher body(Asked asked) throws IOException {
        JsonNode json = asked.body();
        if (json == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        if (namesAppInBody(asked)) {
            ObjectNode named = JSON.createObjectNode().put("appKey", appKey);
            named.setAll((ObjectNode) json);
            json = named;
        }
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(json));
    }

    /** How long to wait; and a number that would be a long time in seconds and a short one in milliseconds tells of the unit. */
    private Duration howLong(Reply reply) {
        String said = reply.headers().firstValue("Retry-After").orElse("");
        if (!said.matches("\\d{1,9}")) {
            return Duration.ofSeconds(1);
        }
        long number = Long.parseLong(said);
        if (number < SHORTEST_IN_MILLISECONDS) {
            findings.judgements().held(Assumption.RETRY_AFTER, "a refusal says " + said);
            return Duration.ofSeconds(Math.min(number, LONGEST_WAIT_SECONDS));
        }
        findings.correct(WireOption.RETRY_AFTER_UNIT, EpochUnit.MILLISECONDS);
        findings.judgements()
                .differs(
                        Assumption.RETRY_AFTER,
                        "a refusal says " + said + ", which would be "
                                + Duration.ofSeconds(number).toMinutes() + " minutes; taken for milliseconds");
        return Duration.ofMillis(Math.min(number, LONGEST_WAIT_SECONDS * SHORTEST_IN_MILLISECONDS));
    }
}
