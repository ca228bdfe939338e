package com.xuqm.benchmarks.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recipients that watch the heap")
class HeapWatchTest {

    private final List<String> recipients = Samples.users(0, 100);

    @Test
    @DisplayName("are the same recipients")
    void same() {
        assertThat(new HeapWatch(recipients)).containsExactlyElementsOf(recipients);
    }

    @Test
    @DisplayName("notice what is kept while they are read")
    void growth() {
        HeapWatch watch = new HeapWatch(recipients);
        List<byte[]> kept = new ArrayList<>();
        for (String recipient : watch) {
            kept.add(new byte[500_000 + recipient.length()]);
        }
        assertThat(kept).hasSize(100);
        // Of twenty-five million: what the JVM itself lets go of meanwhile, left by the tests before, was up to three
        // million.
        assertThat(watch.growth()).isGreaterThan(15_000_000);
    }
}
