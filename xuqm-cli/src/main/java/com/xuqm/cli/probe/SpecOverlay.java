package com.xuqm.cli.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The edits of {@code spec/xuqm-openapi.yaml} that fit what was found, as an OpenAPI Overlay 1.0 document. */
public final class SpecOverlay {

    private SpecOverlay() {}

    /**
     * Writes it.
     *
     * @param differences what differs
     * @return YAML, line by line
     */
    public static List<String> lines(List<Judgement> differences) {
        List<String> lines = new ArrayList<>(List.of(
                "overlay: 1.0.0",
                "info: {title: What xuqm doctor --probe saw, version: 1.0.0}",
                "extends: spec/xuqm-openapi.yaml",
                differences.isEmpty() ? "actions: []" : "actions:"));
        for (Judgement judgement : differences) {
            String description =
                    quoted("It is assumed that " + judgement.assumption().statement());
            updates(judgement).forEach((target, update) -> {
                lines.add("  - target: " + quoted(target));
                lines.add("    description: " + description);
                lines.add("    update:");
                update.forEach((name, value) ->
                        lines.add("      " + name + ": " + (value instanceof String text ? quoted(text) : value)));
            });
        }
        return lines;
    }

    /** What was seen is noted where the assumption stands; what can be said in the contract's own words is said there. */
    private static Map<String, Map<String, Object>> updates(Judgement judgement) {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        judgement.inSpec().forEach((target, members) -> all.put(target, new TreeMap<>(members)));
        for (String target : judgement.assumption().targets()) {
            all.computeIfAbsent(target, node -> new TreeMap<>())
                    .put("x-xuqm-observed-" + judgement.assumption().id(), judgement.evidence());
        }
        return all;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                quoted.append('\\').append(each);
            } else if (each < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
