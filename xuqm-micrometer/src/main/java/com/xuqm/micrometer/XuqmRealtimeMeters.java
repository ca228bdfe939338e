package com.xuqm.micrometer;

import static com.xuqm.micrometer.XuqmObservations.required;

import com.xuqm.realtime.RealtimeBuilder;
import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Measures real-time connections of one kind: how they are, why they were made anew, and how listeners keep up. Needs {@code xuqm-realtime}.
 *
 * <pre>{@code
 * XuqmRealtimeMeters bots = meters.realtime("bot");
 * Realtime bot = bots.measure(Realtime.builder(xuqm.asUser("bot")))
 *         .listener(bots.listener("answers", event -> …))
 *         .open();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class XuqmRealtimeMeters {

    private final MeterRegistry registry;
    private final Tags connection;
    private final BoundedNames listeners = new BoundedNames();
    private final Map<RealtimeState, AtomicInteger> states = new EnumMap<>(RealtimeState.class);

    XuqmRealtimeMeters(MeterRegistry registry, String kind) {
        this.registry = registry;
        this.connection = Tags.of(XuqmKeys.CONNECTION.asString(), kind);
        for (RealtimeState state : RealtimeState.values()) {
            if (!state.isFinal()) {
                states.put(state, gauge(state));
            }
        }
    }

    private AtomicInteger gauge(RealtimeState state) {
        AtomicInteger connections = new AtomicInteger();
        Gauge unused = Gauge.builder("xuqm.realtime.connections", connections, AtomicInteger::get)
                .description("Real-time connections, by how they are")
                .tags(connection)
                .tag(XuqmKeys.STATE.asString(), Outcomes.lower(state))
                .strongReference(true)
                .register(registry);
        return connections;
    }

    /**
     * Measures how a connection is, and why it is made anew.
     *
     * @param builder of a connection of this kind
     * @return the same builder
     */
    public RealtimeBuilder measure(RealtimeBuilder builder) {
        return required("builder", builder).onState(this::changed);
    }

    private void changed(StateChange change) {
        RealtimeState from = change.from();
        count(change.to(), 1); // first, so that nobody sees less than there are
        count(from, -1);
        String reason = reason(from, change.to());
        if (reason != null) {
            Throwable failure = change.failure();
            Counter.builder("xuqm.realtime.reconnects")
                    .description("How often a connection did not stay, by why")
                    .tags(connection)
                    .tag(XuqmKeys.REASON.asString(), reason)
                    .tag(
                            XuqmKeys.ERROR_TYPE.asString(),
                            failure == null ? XuqmKeys.NONE : failure.getClass().getSimpleName())
                    .register(registry)
                    .increment();
        }
    }

    private void count(@Nullable RealtimeState state, int difference) {
        AtomicInteger connections = state == null ? null : states.get(state);
        if (connections != null) {
            connections.addAndGet(difference);
        }
    }

    private static @Nullable String reason(@Nullable RealtimeState from, RealtimeState to) {
        return switch (to) {
            case FAILED -> "failed";
            case WAITING -> from == RealtimeState.READY ? "lost" : "not_connected";
            case CONNECTING -> from == RealtimeState.READY ? "renewed" : null;
            case READY, CLOSED -> null;
        };
    }

    /**
     * Measures how a listener keeps up: how long it takes, how old messages are when it gets them, and how many events it missed because it was slow.
     *
     * @param name the value of {@code xuqm.listener}, one of few; beyond 100 of them it is {@code other}
     * @param listener is told of all events
     * @return a listener for a builder
     */
    public Consumer<RealtimeEvent> listener(String name, Consumer<? super RealtimeEvent> listener) {
        required("listener", listener);
        Tags tags = connection.and(XuqmKeys.LISTENER.asString(), listeners.bounded(required("name", name)));
        Counter dropped = Counter.builder("xuqm.realtime.dropped")
                .description("Events that a listener missed because it was slow")
                .tags(tags)
                .register(registry);
        return event -> {
            if (event instanceof Dropped missed) {
                dropped.increment((double) missed.count());
            } else if (event instanceof MessageReceived received) {
                lag(tags, received);
            }
            Clock clock = registry.config().clock();
            long begun = clock.monotonicTime();
            try {
                listener.accept(event);
            } finally {
                Timer.builder("xuqm.realtime.handling")
                        .description("How long a listener took, by the kind of event")
                        .tags(tags)
                        .tag(XuqmKeys.EVENT.asString(), EventNames.of(event))
                        .register(registry)
                        .record(clock.monotonicTime() - begun, TimeUnit.NANOSECONDS);
            }
        };
    }

    /** By two clocks, the service's and this machine's; what seems to come from the future has no age. */
    private void lag(Tags tags, MessageReceived received) {
        Instant sentAt = received.message().createdAt();
        if (sentAt != null) {
            long age = registry.config().clock().wallTime() - sentAt.toEpochMilli();
            Timer.builder("xuqm.realtime.lag")
                    .description("How old messages were when a listener got them")
                    .tags(tags)
                    .tag(XuqmKeys.SOURCE.asString(), Outcomes.lower(received.source()))
                    .register(registry)
                    .record(Math.max(0, age), TimeUnit.MILLISECONDS);
        }
    }
}
