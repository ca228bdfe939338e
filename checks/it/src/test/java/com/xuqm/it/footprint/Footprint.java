package com.xuqm.it.footprint;

import com.xuqm.it.packaging.Pair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one pair costs.
 *
 * @param pair the transport and the JSON binding
 * @param runs what the probe printed, each time that it was run
 */
record Footprint(Pair pair, List<Map<String, Long>> runs) {

    /** The jars that the pair brings, the SDK's own included. */
    List<Path> jars() {
        return pair.with();
    }

    long jarBytes() {
        return jars().stream().mapToLong(Footprint::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value that half of the runs do not exceed. */
    long median(String name) {
        return median(runs, name);
    }

    static long median(List<Map<String, Long>> runs, String name) {
        List<Long> values = runs.stream()
                .map(run -> {
                    Long value = run.get(name);
                    if (value == null) {
                        throw new IllegalStateException("the probe did not print " + name);
                    }
                    return value;
                })
                .sorted()
                .toList();
        return values.get(values.size() / 2);
    }
}
