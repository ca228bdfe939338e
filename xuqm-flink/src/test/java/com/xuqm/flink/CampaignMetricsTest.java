package com.xuqm.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.BulkOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The metrics of a campaign")
class CampaignMetricsTest {

    private final Map<String, Object> registered = new HashMap<>();

    private MetricGroup group(String prefix) {
        return new UnregisteredMetricsGroup() {
            @Override
            public Counter counter(String name) {
                return counter(name, super.counter(name));
            }

            @Override
            public <C extends Counter> C counter(String name, C counter) {
                registered.put(prefix + name, counter);
                return counter;
            }

            @Override
            public <T, G extends Gauge<T>> G gauge(String name, G gauge) {
                registered.put(prefix + name, gauge);
                return gauge;
            }

            @Override
            public MetricGroup addGroup(String name) {
                return group(prefix + name + ".");
            }
        };
    }

    private long count(String name) {
        return ((Counter) registered.get(name)).getCount();
    }

    @Test
    @DisplayName("have the names of Flink's sinks, and count each recipient once, however often it was tried")
    void counts_each_recipient_once() {
        CampaignMetrics metrics = new CampaignMetrics(group(""), () -> 7);
        for (int attempt = 0; attempt < 3; attempt++) {
            metrics.requested(25_000_000);
        }
        metrics.refusedForNow();
        for (BulkOutcome outcome : List.of(
                new BulkOutcome.Accepted(),
                new BulkOutcome.Accepted(),
                new BulkOutcome.Rejected(404, "no such account"),
                new BulkOutcome.Rejected(0, "never sent"),
                new BulkOutcome.Unknown("no answer"),
                new BulkOutcome.NotTried("stopped"))) {
            metrics.ended(SendOutcome.of("somebody", outcome));
        }

        assertThat(count("numRecordsSend")).isEqualTo(4);
        assertThat(count("numRecordsSendErrors")).isEqualTo(4);
        assertThat(((Gauge<?>) registered.get("currentSendTime")).getValue()).isEqualTo(25L);
        assertThat(List.of(
                        count("xuqm.accepted"), count("xuqm.rejected"), count("xuqm.unknown"), count("xuqm.notTried")))
                .containsExactly(2L, 2L, 1L, 1L);
        assertThat(count("xuqm.requests")).isEqualTo(3);
        assertThat(count("xuqm.requestsRefusedForNow")).isEqualTo(1);
        assertThat(((Gauge<?>) registered.get("xuqm.pending")).getValue()).isEqualTo(7);
    }
}
