package com.xuqm.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which members a document has, and of which kinds; none of its values. */
final class Shape {

    private Shape() {}

    static String of(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? "[]" : "[" + of(node.get(0)) + "]";
        }
        if (!node.isObject()) {
            return kind(node);
        }
        Map<String, String> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
        return members.toString();
    }

    /** The members that the SDK knows of one of its models. */
    static Set<String> membersOf(Class<? extends Record> model) {
        return Arrays.stream(model.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** What kind of value it is, in a word. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "list";
            case OBJECT, POJO -> "object";
            case BOOLEAN -> "truth";
            case NUMBER -> node.isIntegralNumber() ? "number" : "number with a fraction";
            case STRING, BINARY -> "text";
            case NULL -> "null";
            case MISSING -> "nothing";
        };
    }
}
