package com.xuqm.strangers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In what two documents differ, by the names of members. */
final class Differences {

    private Differences() {}

    static void find(String path, JsonNode expected, JsonNode sent, List<String> differences) {
        if (expected.isObject() && sent.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            sent.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (!sent.has(name)) {
                    differences.add("lacks " + path + name);
                } else if (!expected.has(name)) {
                    differences.add("adds " + path + name);
                } else {
                    find(path + name + ".", expected.get(name), sent.get(name), differences);
                }
            }
        } else if (expected.isArray() && sent.isArray() && expected.size() == sent.size()) {
            for (int i = 0; i < expected.size(); i++) {
                find(path + i + ".", expected.get(i), sent.get(i), differences);
            }
        } else if (!expected.equals(sent) && !expected.asText().equals(sent.asText())) {
            differences.add("says " + path + " otherwise");
        }
    }
}
