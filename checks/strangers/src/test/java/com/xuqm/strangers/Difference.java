package com.xuqm.strangers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * In what another SDK and this one are not alike.
 *
 * @param kind in which way
 * @param method by which of its methods
 * @param what in what
 */
record Difference(String kind, String method, String what) {

    /** Those that are known, with the reason of each. */
    static Map<Difference, String> explained() throws IOException {
        Map<Difference, String> explained = new LinkedHashMap<>();
        try (InputStream table = Objects.requireNonNull(Difference.class.getResourceAsStream("doocs.tsv"))) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> explained.put(new Difference(cells[0], cells[1], cells[2]), cells[3]));
        }
        return explained;
    }

    @Override
    public String toString() {
        return kind + " " + method + ": " + what;
    }
}
