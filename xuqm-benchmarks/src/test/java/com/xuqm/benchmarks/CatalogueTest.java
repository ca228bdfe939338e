package com.xuqm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.BenchmarkPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;

@DisplayName("The catalogue of paths")
class CatalogueTest {

    private static Set<String> benchmarks() {
        return BenchmarkList.defaultList().getAll(null, List.of()).stream()
                .map(BenchmarkListEntry::getUsername)
                .map(name -> name.substring("com.xuqm.benchmarks.".length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> variants() {
        return Catalogue.all().stream()
                .flatMap(path -> path.variants().stream())
                .filter(variant -> Benchmarks.PROCESSES.keySet().stream().noneMatch(variant::startsWith))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("names the benchmarks that exist, and forgets none")
    void complete() {
        assertThat(variants()).isEqualTo(benchmarks());
    }

    @Test
    @DisplayName("gives each path a name of its own, since baselines go by it")
    void unique() {
        assertThat(Catalogue.all()).extracting(BenchmarkPath::id).doesNotHaveDuplicates();
    }
}
