package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The meters of real-time connections")
@ExtendWith(XuqmEmulatorExtension.class)
class RealtimeMetersTest {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final XuqmMeters xuqmMeters = XuqmMeters.of(meters);
    private final XuqmRealtimeMeters bots = xuqmMeters.realtime("bot");

    private double connections(String state) {
        return meters.get("xuqm.realtime.connections")
                .tag("xuqm.connection", "bot")
                .tag("xuqm.state", state)
                .gauge()
                .value();
    }

    private double reconnects(String reason) {
        return meters.find("xuqm.realtime.reconnects").tag("xuqm.reason", reason).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private long handled(String event) {
        return meters.get("xuqm.realtime.handling")
                .tag("xuqm.listener", "answers")
                .tag("xuqm.event", event)
                .timer()
                .count();
    }

    @Test
    @DisplayName("show how many there are in which state, and count by the reason why they were made anew")
    void states(XuqmEmulator emulator) throws Exception {
        BlockingQueue<RealtimeEvent> events = new LinkedBlockingQueue<>();
        try (XuqmClient xuqm = Backend.client(emulator).build();
                Realtime bot = bots.measure(Realtime.builder(xuqm.asUser("user_001")))
                        .reconnectWait(Duration.ofMillis(1), Duration.ofMillis(1))
                        .listener(bots.listener("answers", events::add))
                        .open()) {
            CompletableFuture<Void> ready = bot.ready();
            ready.get(1, TimeUnit.MINUTES);
            awaitThat(() -> connections("ready") == 1 && connections("connecting") == 0);
            await(events, CaughtUp.class);

            emulator.realtime().faults().strike("user_001", RealtimeFault.reset());
            await(events, CaughtUp.class);
            awaitThat(() -> reconnects("lost") == 1);

            bot.reconnect();
            await(events, CaughtUp.class);
            awaitThat(() -> reconnects("renewed") == 1);

            xuqm.messages().send(SendMessage.text("user_001", "Hello")).execute();
            await(events, MessageReceived.class);
            assertThat(meters.get("xuqm.realtime.lag")
                            .tag("xuqm.source", "live")
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
        awaitThat(() -> connections("ready") + connections("connecting") + connections("waiting") == 0);
    }

    /** States are told on a thread of the client's. */
    private static void awaitThat(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it comes about in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void await(BlockingQueue<RealtimeEvent> events, Class<?> kind) throws InterruptedException {
        RealtimeEvent event;
        do {
            event = events.poll(1, TimeUnit.MINUTES);
            assertThat(event).as("a " + kind.getSimpleName()).isNotNull();
        } while (!kind.isInstance(event));
    }

    @Test
    @DisplayName("tell how long a listener takes for which events, how many it missed, and which gaps stay")
    void listeners() {
        Consumer<RealtimeEvent> listener = bots.listener("answers", event -> clock.add(Duration.ofMillis(250)));

        listener.accept(new CaughtUp(3, 17));
        listener.accept(new GapUnfilled(null, null, null, "too old"));
        listener.accept(new Dropped(new CaughtUp(0, 0), new CaughtUp(0, 0), 40, null, null));
        listener.accept(new Dropped(new CaughtUp(0, 0), new CaughtUp(0, 0), 2, null, null));

        assertThat(handled("caught_up")).isEqualTo(1);
        assertThat(handled("gap_unfilled")).isEqualTo(1);
        assertThat(meters.get("xuqm.realtime.handling")
                        .tag("xuqm.event", "caught_up")
                        .timer()
                        .totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(250);
        assertThat(meters.get("xuqm.realtime.dropped").counter().count()).isEqualTo(42);
    }

    @Test
    @DisplayName("leave what a listener throws to the connection")
    void failing() {
        Consumer<RealtimeEvent> listener = bots.listener("answers", event -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> listener.accept(new CaughtUp(0, 0))).hasMessage("broken");
        assertThat(handled("caught_up")).isEqualTo(1);
    }

    /** A kind that a later version brings. */
    private record Later() implements RealtimeEvent {}

    @Test
    @DisplayName("are of a bounded number, whatever applications call connections and listeners, and whatever later"
            + " versions tell")
    void bounded() {
        for (int i = 0; i < 1_000; i++) {
            xuqmMeters.realtime("connection-" + i);
        }
        IntStream.range(0, 1_000)
                .forEach(i -> bots.listener("listener-" + i, event -> {}).accept(new Later()));

        assertThat(meters.find("xuqm.realtime.connections").meters()).hasSizeLessThanOrEqualTo(3 * 101);
        assertThat(meters.find("xuqm.realtime.handling").meters()).hasSizeLessThanOrEqualTo(101);
        assertThat(meters.find("xuqm.realtime.dropped").meters()).hasSizeLessThanOrEqualTo(101);
        assertThat(xuqmMeters.realtime("bot")).isSameAs(bots);
    }

    @Test
    @DisplayName("have the same keys in all series of a name, so that Prometheus shows all of them")
    void same_keys() {
        PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        XuqmMeters measured = XuqmMeters.of(prometheus);
        for (String kind : new String[] {"bot", "bridge"}) {
            Consumer<RealtimeEvent> listener = measured.realtime(kind).listener("answers", event -> {});
            listener.accept(new CaughtUp(0, 0));
            listener.accept(new GapUnfilled(null, null, null, "too old"));
        }

        assertThat(prometheus.scrape().lines().filter(line -> line.startsWith("xuqm_realtime_handling_seconds_count")))
                .hasSize(4);
    }
}
