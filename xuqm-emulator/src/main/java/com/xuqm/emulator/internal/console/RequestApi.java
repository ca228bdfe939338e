package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Query;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Reply;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.record.RecordedAnswer;
import com.xuqm.emulator.internal.record.RequestLog;
import com.xuqm.emulator.internal.record.RequestRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The requests that came in: a list of them, each of them, and waiting for them. */
final class RequestApi {

    /** Each holds a thread of the server. */
    private static final int MOST_WAITING = 32;

    private static final int LONGEST_WAIT_MS = 60_000;

    private final Emulated emulated;
    private final Masking masking;
    private final RequestView view;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    RequestApi(Emulated emulated, Masking masking) {
        this.emulated = emulated;
        this.masking = masking;
        this.view = new RequestView(emulated, masking);
    }

    List<Route> routes() {
        return List.of(
                Routes.json("GET", "requests", this::list),
                Routes.json("GET", "requests/await", this::await),
                Routes.json("POST", "requests/clear", this::clear),
                Routes.json("GET", "requests/{number}", request -> view.detail(require(request))),
                Routes.any("GET", "requests/{number}/body", this::body),
                Routes.any("GET", "requests/{number}/answer", this::answer));
    }

    private RequestLog log() {
        return emulated.host().log();
    }

    private JsonObject list(ApiRequest request) {
        Query query = request.query();
        String after = query.optional("after");
        long revision = after == null ? 0 : query.requiredNumber("after");
        RequestLog.State state = log().state();
        List<RequestRecord> found = log().changedAfter(revision, Routes.limit(request), wanted(query));
        return JsonFields.start()
                .put("revision", state.revision())
                .put("forgotten", state.forgotten())
                .put("kept", state.kept())
                .put("requests", Json.array(found, view::row))
                .json();
    }

    private static Predicate<RequestRecord> wanted(Query query) {
        String operation = query.optional("operation");
        String user = query.optional("user");
        boolean failed = query.bool("failed", false);
        return record -> (operation == null || operation.equals(record.operation()))
                && (user == null || user.equals(record.userId()))
                && (!failed || !record.succeeded());
    }

    private RequestRecord require(ApiRequest request) {
        String number = request.path("number");
        RequestRecord record = number.matches("\\d{1,18}") ? log().find(Long.parseLong(number)) : null;
        if (record != null) {
            return record;
        }
        RequestLog.State state = log().state();
        boolean gone = state.forgotten() > 0 && number.matches("\\d{1,18}") && Long.parseLong(number) <= state.last();
        throw gone
                ? new Refusal(410, "request " + number + " is kept no longer: " + state.loss())
                : Refusal.notFound("no such request: " + number);
    }

    private Reply body(ApiRequest request) {
        RequestRecord record = require(request);
        if (record.isBodyMissing()) {
            throw new Refusal(410, "the body was not kept: forms go to disk, and what is too large is not read");
        }
        return download("request-" + record.sequence() + "-body", record.bytes());
    }

    private Reply answer(ApiRequest request) {
        RequestRecord record = require(request);
        RecordedAnswer answer = record.outcome().answer();
        if (answer == null) {
            throw Refusal.notFound("request " + record.sequence() + " was not answered");
        }
        if (answer.body() == null) {
            throw new Refusal(410, "the answer is kept no longer, or was a file");
        }
        return download("request-" + record.sequence() + "-answer", answer.body());
    }

    /** Whole, but for its secrets. */
    private Reply download(String name, byte[] bytes) {
        String text = RequestView.utf8(bytes);
        byte[] shown = text == null ? bytes : masking.text(text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/octet-stream",
                "Content-Disposition",
                "attachment; filename=\"" + name + (text == null ? ".bin" : ".txt") + "\"");
        return () -> new Answer(200, headers, shown);
    }

    private JsonObject clear(ApiRequest request) {
        log().clear();
        return new JsonObject();
    }

    private JsonObject await(ApiRequest request) {
        Query query = request.query();
        String operation = query.required("operation");
        if (!emulated.host().operations().contains(operation)) {
            throw Refusal.notFound("no such operation: " + operation);
        }
        int count = query.integer("count", 1, 1, Integer.MAX_VALUE);
        int timeout = query.integer("timeoutMs", 10_000, 0, LONGEST_WAIT_MS);
        if (!waiting.tryAcquire()) {
            throw new Refusal(503, MOST_WAITING + " wait already");
        }
        try {
            if (!log().await(operation, count, Duration.ofMillis(timeout))) {
                throw new Refusal(
                        408,
                        "only " + log().count(operation) + " of " + count + " requests of " + operation
                                + " came in within " + timeout + " ms");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "the emulator is closed");
        } finally {
            waiting.release();
        }
        List<RequestRecord> found = log().changedAfter(0, Routes.MOST, record -> operation.equals(record.operation()));
        return JsonFields.start()
                .put("count", log().count(operation))
                .put("requests", Json.array(found, view::row))
                .put("lost", loss(operation, found.size()))
                .json();
    }

    /** Whoever counts what he got must learn that there was more. */
    private @Nullable String loss(String operation, int found) {
        return log().count(operation) > found ? log().state().loss() : null;
    }
}
