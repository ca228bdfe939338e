package com.xuqm.micrometer;

import com.xuqm.sdk.call.ClientMonitor;
import com.xuqm.sdk.call.ClientStatistics;
import com.xuqm.sdk.http.TransportStatistics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToDoubleFunction;

/**
 * The gauges of clients that are open, by name. Clients of one name are added up; with the last of them all meters of the name go, so that one that is
 * made anew shows its own figures.
 */
final class ClientMeters {

    private final MeterRegistry registry;
    private final Map<String, List<ClientMonitor>> open = new HashMap<>();

    ClientMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    synchronized void add(String name, ClientMonitor client) {
        List<ClientMonitor> named = open.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>());
        named.add(client);
        if (named.size() == 1) {
            register(name, named);
        }
    }

    synchronized void remove(String name, ClientMonitor client) {
        List<ClientMonitor> named = open.get(name);
        if (named == null || !named.remove(client) || !named.isEmpty()) {
            return;
        }
        open.remove(name);
        for (Meter meter : registry.getMeters()) {
            if (name.equals(meter.getId().getTag(XuqmKeys.CLIENT.asString()))) {
                registry.remove(meter);
            }
        }
    }

    private void register(String name, List<ClientMonitor> named) {
        gauge(name, named, "xuqm.client.calls", "Calls under way", ClientStatistics::callsUnderWay);
        gauge(name, named, "xuqm.client.retry.budget", "Retries that are left", ClientStatistics::retriesLeft);
        gauge(name, named, "xuqm.client.retry.budget.max", "Retries if all is well", ClientStatistics::retriesAtMost);
        gauge(name, named, "xuqm.client.rate.waiting", "Waiting for the rate limit", ClientStatistics::waitingForRate);
        gauge(name, named, "xuqm.client.tokens", "Users whose token is kept", ClientStatistics::tokens);
        gauge(name, named, "xuqm.client.tokens.max", "Users there is room for", ClientStatistics::tokensAtMost);
        TransportStatistics known = named.get(0).statistics().connections();
        if (known != null) {
            connections(name, named, "in_use", TransportStatistics::inUse);
            connections(name, named, "waiting", TransportStatistics::waiting);
            if (known.idle() >= 0) {
                connections(name, named, "idle", TransportStatistics::idle);
            }
        }
    }

    private void gauge(
            String client,
            List<ClientMonitor> named,
            String meter,
            String description,
            ToDoubleFunction<ClientStatistics> figure) {
        register(meter, description, Tags.of(XuqmKeys.CLIENT.asString(), client), named, figure);
    }

    private void connections(
            String client, List<ClientMonitor> named, String state, ToDoubleFunction<TransportStatistics> figure) {
        register(
                "xuqm.client.connections",
                "Connections, and who waits for one",
                Tags.of(XuqmKeys.CLIENT.asString(), client, XuqmKeys.STATE.asString(), state),
                named,
                statistics -> {
                    TransportStatistics now = statistics.connections();
                    return now == null ? 0 : figure.applyAsDouble(now);
                });
    }

    /** Holds what it measures, or else the gauge would show nothing after the next garbage collection. */
    private void register(
            String meter,
            String description,
            Tags tags,
            List<ClientMonitor> named,
            ToDoubleFunction<ClientStatistics> figure) {
        Gauge unused = Gauge.builder(
                        meter,
                        named,
                        clients -> clients.stream()
                                .mapToDouble(client -> figure.applyAsDouble(client.statistics()))
                                .sum())
                .description(description)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }
}
