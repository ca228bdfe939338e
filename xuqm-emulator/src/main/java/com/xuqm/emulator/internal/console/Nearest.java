package com.xuqm.emulator.internal.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.record.RequestRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a request that was refused may have been meant to be: for a path that nobody knows, the operation that is nearest to it; for a
 * body, the last one of the same operation that was taken. With the differences, part by part.
 */
final class Nearest {

    private static final int OTHER_LENGTH = 2;

    private final Emulated emulated;

    Nearest(Emulated emulated) {
        this.emulated = emulated;
    }

    /** The object, or null if the request needs no such help. */
    @Nullable
    JsonObject of(RequestRecord record) {
        if (record.operation() == null) {
            return route(record);
        }
        return record.succeeded() || record.status() < 400 ? null : body(record);
    }

    private JsonObject route(RequestRecord record) {
        List<String> sent = segments(record.path());
        Route nearest = emulated.host().backend().router().routes().stream()
                .min(Comparator.comparingDouble((Route route) -> distance(route, record.method(), sent))
                        .thenComparing(Route::operation))
                .orElseThrow();
        JsonArray differences = new JsonArray();
        if (!nearest.method().equals(record.method())) {
            differences.add(difference("method", nearest.method(), record.method()));
        }
        List<String> wanted = segments(nearest.template());
        for (int i = 0; i < Math.max(wanted.size(), sent.size()); i++) {
            String expected = i < wanted.size() ? wanted.get(i) : null;
            String found = i < sent.size() ? sent.get(i) : null;
            if (expected == null || found == null || distance(expected, found) > 0) {
                differences.add(difference("path[" + (i + 1) + "]", expected, found));
            }
        }
        return JsonFields.start()
                .put("operation", nearest.operation())
                .put("method", nearest.method())
                .put("path", nearest.template())
                .put("differences", differences)
                .json();
    }

    private static double distance(Route route, String method, List<String> sent) {
        List<String> wanted = segments(route.template());
        double distance = route.method().equals(method) ? 0 : 0.5;
        distance += OTHER_LENGTH * Math.abs(wanted.size() - sent.size());
        for (int i = 0; i < Math.min(wanted.size(), sent.size()); i++) {
            distance += distance(wanted.get(i), sent.get(i));
        }
        return distance;
    }

    /** From 0, for the same, to 1, for another. */
    private static double distance(String wanted, String sent) {
        if (wanted.startsWith("{")) {
            return sent.isEmpty() ? 1 : 0;
        }
        return (double) edits(wanted, sent) / Math.max(1, Math.max(wanted.length(), sent.length()));
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(Math.min(1, path.length())).split("/", -1));
    }

    private @Nullable JsonObject body(RequestRecord record) {
        List<RequestRecord> taken = emulated.host()
                .log()
                .changedAfter(
                        0,
                        1,
                        other -> other.succeeded()
                                && record.operation() != null
                                && record.operation().equals(other.operation())
                                && other.bytes().length > 0);
        JsonElement sent = Json.parse(record.bytes());
        JsonElement good = taken.isEmpty() ? null : Json.parse(taken.get(0).bytes());
        if (sent == null || good == null) {
            return null;
        }
        Map<String, String> wanted = new TreeMap<>();
        kinds("", good, wanted);
        Map<String, String> found = new TreeMap<>();
        kinds("", sent, found);
        JsonArray differences = new JsonArray();
        wanted.forEach((field, kind) -> {
            if (!kind.equals(found.get(field))) {
                differences.add(difference(field, kind, found.get(field)));
            }
        });
        found.keySet().stream()
                .filter(field -> !wanted.containsKey(field))
                .forEach(field -> differences.add(difference(field, null, found.get(field))));
        return JsonFields.start()
                .put("operation", record.operation())
                .put("request", taken.get(0).sequence())
                .put("differences", differences)
                .json();
    }

    /** Which fields there are, and of which kind; no values, for they are other people's. */
    private static void kinds(String name, JsonElement value, Map<String, String> kinds) {
        if (value instanceof JsonObject object) {
            object.entrySet()
                    .forEach(member -> kinds(
                            name.isEmpty() ? member.getKey() : name + "." + member.getKey(), member.getValue(), kinds));
        } else if (value.isJsonPrimitive()) {
            kinds.put(
                    name,
                    value.getAsJsonPrimitive().isString()
                            ? "text"
                            : value.getAsJsonPrimitive().isNumber() ? "number" : "boolean");
        } else {
            kinds.put(name, value.isJsonArray() ? "array" : "null");
        }
    }

    private static JsonObject difference(String part, @Nullable String expected, @Nullable String found) {
        return JsonFields.start()
                .put("part", part)
                .put("expected", expected)
                .put("found", found)
                .json();
    }
}
