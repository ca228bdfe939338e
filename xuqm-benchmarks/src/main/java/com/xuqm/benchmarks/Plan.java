package com.xuqm.benchmarks;

import com.xuqm.benchmarks.result.BenchmarkPath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which paths a run measures. */
final class Plan {

    private Plan() {}

    /** Chooses by mode: all, the daily ones, or those of a group. */
    static List<BenchmarkPath> choose(Settings settings, List<BenchmarkPath> all) {
        if (settings.isFull() || settings.isBytes()) {
            return all;
        }
        if (settings.isQuick()) {
            return all.stream().filter(BenchmarkPath::daily).toList();
        }
        List<BenchmarkPath> group = all.stream()
                .filter(path ->
                        path.group().equals(settings.mode()) || path.id().equals(settings.mode()))
                .toList();
        if (group.isEmpty()) {
            throw new IllegalArgumentException("-Dbench=" + settings.mode() + " is unknown; give full, quick, bytes, "
                    + groups(all) + ", or the name of a path");
        }
        return group;
    }

    private static String groups(List<BenchmarkPath> all) {
        return all.stream().map(BenchmarkPath::group).distinct().collect(Collectors.joining(", "));
    }

    /** The variants of each group, each once, in the order in which the groups are run. */
    static Map<String, List<String>> variantsByGroup(List<BenchmarkPath> paths, boolean bytesOnly) {
        Map<String, Set<String>> variants = new LinkedHashMap<>();
        for (BenchmarkPath path : paths) {
            variants.computeIfAbsent(path.group(), group -> new LinkedHashSet<>())
                    .addAll(bytesOnly ? path.variantsForBytes() : path.variants());
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        variants.forEach((group, set) -> lists.put(group, List.copyOf(set)));
        return lists;
    }
}
