package com.xuqm.emulator.internal.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.FaultRule;
import com.xuqm.emulator.fault.FaultRuleBuilder;
import com.xuqm.emulator.internal.fault.FaultPlan;
import com.xuqm.emulator.internal.fault.NamedRule;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Faults, switched on and off. */
final class FaultApi {

    private static final System.Logger LOG = System.getLogger("com.xuqm.emulator");

    private static final long MOST_MS = Duration.ofDays(1).toMillis();

    /** They happen to an answer, of which there is none before. */
    private static final Set<String> AFTERWARDS =
            Set.of("stallInBody", "closeAfterAnswer", "truncate", "malformed", "empty");

    private final Emulated emulated;

    FaultApi(Emulated emulated) {
        this.emulated = emulated;
    }

    List<Route> routes() {
        return List.of(
                Routes.json("GET", "faults", this::list),
                Routes.json("POST", "faults", this::add),
                Routes.json("DELETE", "faults", this::clear),
                Routes.json("POST", "faults/release", this::release),
                Routes.json("DELETE", "faults/{number}", this::remove));
    }

    /** The rules at work. */
    static JsonArray rules(FaultPlan faults) {
        return Json.array(faults.namedRules(), FaultApi::rule);
    }

    private static JsonObject rule(NamedRule rule) {
        return JsonFields.start()
                .put("number", rule.number())
                .put("scope", rule.scope())
                .put("before", rule.before())
                .put(
                        "first",
                        rule.strikes().atMost() == Integer.MAX_VALUE
                                ? null
                                : rule.strikes().atMost())
                .put("nth", rule.strikes().nth() == 0 ? null : rule.strikes().nth())
                .put("probability", rule.strikes().probability())
                .put("fired", rule.fired())
                .put("fault", FaultView.of(rule.fault()))
                .put("words", rule.toString())
                .json();
    }

    private JsonObject list(ApiRequest request) {
        FaultPlan faults = emulated.host().faults();
        return JsonFields.start()
                .put("faults", rules(faults))
                .put("stalled", faults.stalled())
                .json();
    }

    private JsonObject add(ApiRequest request) {
        Body body = request.object();
        FaultPlan faults = emulated.host().faults();
        FaultRuleBuilder rule = scope(body, faults);
        Long first = body.optionalInteger("first", 1, Integer.MAX_VALUE);
        Long nth = body.optionalInteger("nth", 1, Integer.MAX_VALUE);
        rule = first == null ? rule : rule.first(first.intValue());
        rule = nth == null ? rule : rule.nth(nth.intValue());
        if (body.has("percent")) {
            rule = rule.withProbability(body.integer("percent", 0, 100) / 100.0);
        }
        Long seed = body.optionalInteger("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        String kind = body.text("kind");
        Fault fault = fault(kind, body);
        boolean before = body.bool("before", !AFTERWARDS.contains(kind));
        FaultRule added = before ? rule.beforeExecuting(fault) : rule.afterExecuting(fault);
        if (seed != null) {
            faults.seed(seed);
        }
        // Whoever wrote a test that goes wrong now does not know of it otherwise.
        LOG.log(System.Logger.Level.INFO, "the console switched a fault on: {0}", added);
        return rule((NamedRule) added);
    }

    private static FaultRuleBuilder scope(Body body, FaultPlan faults) {
        String operation = body.optionalText("operation");
        String path = body.optionalText("path");
        if (operation != null && path != null) {
            throw Refusal.badRequest("field operation and field path exclude each other");
        }
        if (operation != null) {
            return faults.on(operation);
        }
        return path == null ? faults.onAny() : faults.onPath(path);
    }

    private static Fault fault(String kind, Body body) {
        return switch (kind) {
            case "status" -> Fault.status(number(body, "status", 503, 400, 599));
            case "html" -> Fault.htmlPage(number(body, "status", 502, 400, 599));
            case "rateLimited" -> Fault.rateLimited(millis(body, 1_000));
            case "answer" ->
                Fault.answer(number(body, "status", 200, 200, 599), body.text("contentType"), body.string("body"));
            case "delay" -> Fault.delay(millis(body, 1_000));
            case "stall" -> Fault.stall();
            case "stallInBody" -> Fault.stallInBody();
            case "reset" -> Fault.resetConnection();
            case "close" -> Fault.closeConnection();
            case "closeAfterAnswer" -> Fault.closeAfterAnswer();
            case "truncate" -> Fault.truncateBody();
            case "malformed" -> Fault.malformedJson();
            case "empty" -> Fault.emptyBody();
            case "oversize" -> Fault.oversizeBody(number(body, "bytes", 10_000_000, 128, Integer.MAX_VALUE));
            case "raw" -> Fault.rawResponse(body.string("body").getBytes(StandardCharsets.UTF_8));
            default ->
                throw Refusal.badRequest(
                        "field kind must be status, html, rateLimited, answer, delay, stall, stallInBody,"
                                + " reset, close, closeAfterAnswer, truncate, malformed, empty, oversize or raw");
        };
    }

    private static int number(Body body, String field, int fallback, int min, int max) {
        Long number = body.optionalInteger(field, min, max);
        return number == null ? fallback : number.intValue();
    }

    private static Duration millis(Body body, long fallback) {
        Long ms = body.optionalInteger("ms", 0, MOST_MS);
        return Duration.ofMillis(ms == null ? fallback : ms);
    }

    private JsonObject remove(ApiRequest request) {
        String number = request.path("number");
        NamedRule found = emulated.host().faults().namedRules().stream()
                .filter(rule -> Long.toString(rule.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such fault: " + number));
        found.remove();
        return rule(found);
    }

    private JsonObject clear(ApiRequest request) {
        emulated.host().faults().clear();
        return new JsonObject();
    }

    private JsonObject release(ApiRequest request) {
        return JsonFields.start()
                .put("released", emulated.host().faults().release())
                .json();
    }
}
