package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkProgress;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.call.ClientStatistics;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportStatistics;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookEnvelope;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each alert of docs/observability/alerts.yaml")
@ExtendWith(XuqmEmulatorExtension.class)
class AlertsTest {

    private static final Path ALERTS =
            Path.of(System.getProperty("basedir", "."), "..", "docs", "observability", "alerts.yaml");
    private static final Pattern ALERT = Pattern.compile(
            "- alert: (\\w+)\\n(?: *#[^\\n]*\\n)*\\s*expr: (?:>-\\n)?(.*?)\\n\\s*(?:for: (\\d+)m\\n\\s*)?labels:",
            Pattern.DOTALL);
    private static final WebhookEnvelope<String> EVENT =
            new WebhookEnvelope<>("c", "ak", WebhookEvent.USER_ONLINE, Instant.EPOCH, "data");

    /** One rule. */
    record Alert(String name, String expression, int minutes) {

        boolean fires(NavigableMap<Integer, Map<Map<String, String>, Double>> scrapes) {
            int held = 0;
            for (int minute : scrapes.keySet()) {
                held = PromQl.evaluate(expression, scrapes, minute).isEmpty() ? 0 : held + 1;
                if (held > minutes) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Alert> alerts() throws IOException {
        Matcher alert = ALERT.matcher(Files.readString(ALERTS));
        List<Alert> alerts = new ArrayList<>();
        while (alert.find()) {
            alerts.add(new Alert(
                    alert.group(1), alert.group(2), alert.group(3) == null ? 0 : Integer.parseInt(alert.group(3))));
        }
        return alerts.stream();
    }

    private final MockClock clock = new MockClock();
    private final PrometheusMeterRegistry meters =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, new PrometheusRegistry(), clock);
    private final XuqmMeters xuqmMeters = XuqmMeters.of(meters);
    private final BulkListener<String> campaign = xuqmMeters.campaign("newsletter");
    private final WebhookListener webhooks = xuqmMeters.webhooks(new WebhookListener() {});
    private final WebhookDispatcher dispatcher = WebhookDispatcher.builder(WebhookVerifier.of("a secret"))
            .listener(webhooks)
            .build();
    private final Consumer<RealtimeEvent> listener = xuqmMeters.realtime("bot").listener("answers", event -> {});
    private final JournalMetersTest.Kept kept = new JournalMetersTest.Kept();
    private final NavigableMap<Integer, Map<Map<String, String>, Double>> scrapes = new TreeMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private XuqmEmulator emulator;
    private XuqmClient xuqm;

    @BeforeEach
    void open(XuqmEmulator running) {
        emulator = running;
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        xuqm = opened(Backend.client(emulator)
                .listener(XuqmObservations.of(registry))
                .listener(xuqmMeters)
                .build());
        kept.left = Duration.ofSeconds(45);
        BulkJournal.Session unused = opened(journal());
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T opened(T each) {
        open.add(0, each);
        return each;
    }

    private BulkJournal.Session journal() {
        return xuqmMeters.journal("newsletter", kept).open(JournalMetersTest.CAMPAIGN);
    }

    private void lose() {
        try (BulkJournal.Session session = journal()) {
            kept.mine = false;
            assertThat(session.stillMine()).isFalse();
        }
    }

    private Realtime connection() {
        return opened(xuqmMeters
                .realtime("bot")
                .measure(Realtime.builder(xuqm.asUser("user_001")))
                .reconnectWait(Duration.ofMillis(100), Duration.ofMillis(100))
                .open());
    }

    private void client(int retriesLeft, int waitingForRate, int waitingForConnection) {
        ClientStatistics statistics = new ClientStatistics(
                1, retriesLeft, 50, waitingForRate, 0, 10, new TransportStatistics(5, 0, waitingForConnection));
        xuqmMeters.withClientName("another").clientBuilt(() -> statistics);
    }

    private void send(XuqmClient client, String from) {
        try {
            client.asUser(from)
                    .messages()
                    .send(SendMessage.text("user_002", "Hello"))
                    .execute();
        } catch (XuqmException e) {
            assertThat(e).as("what the trouble is about").isNotNull();
        }
    }

    private static BulkProgress progress(int done) {
        return new BulkProgress(null, done, 0, 0, 0, 0, 5, 1, Duration.ZERO, 1, null);
    }

    /** What happens in a minute if all is well. */
    private void well(int minute) {
        send(xuqm, "user_001");
        webhooks.handled(EVENT, Duration.ofMillis(3));
        listener.accept(new CaughtUp(1, 1));
        campaign.onProgress(progress(minute));
    }

    private void pass(int minutes, Consumer<Integer> minute) {
        for (int i = 0; i < minutes; i++) {
            minute.accept(i);
            clock.add(Duration.ofMinutes(1));
            scrapes.put(i, PromQl.samples(meters.scrape()));
        }
    }

    /** What makes an alert fire, at the start or in each minute. */
    private Consumer<Integer> trouble(String alert) {
        switch (alert) {
            case "XuqmCallsFail" -> emulator.faults().on("messages.send").beforeExecuting(Fault.resetConnection());
            case "XuqmRetryBudgetLow" -> client(5, 0, 0);
            case "XuqmSignInFails" -> emulator.faults().on("auth.login").beforeExecuting(Fault.status(403));
            case "XuqmWaitsForConnections" -> client(50, 0, 3);
            case "XuqmRateLimitQueue" -> client(50, 150, 0);
            case "XuqmCampaignLeaseShort" -> kept.left = Duration.ofSeconds(17);
            case "XuqmRealtimeDown" -> {
                emulator.realtime().faults().onUpgrade().before(RealtimeFault.refuse(503));
                connection();
                awaitConnecting();
            }
            default -> {}
        }
        return switch (alert) {
            case "XuqmSignInFails" -> minute -> send(xuqm, "user_00" + minute);
            case "XuqmCampaignStands" -> minute -> campaign.onProgress(progress(17));
            case "XuqmCampaignJournalLost" -> minute -> lose();
            case "XuqmWebhookForged" ->
                minute -> {
                    for (int i = 0; i < 10; i++) {
                        forge();
                    }
                };
            case "XuqmWebhookHandlersFail" ->
                minute -> webhooks.handlerFailed(EVENT, new IllegalStateException("broken"));
            case "XuqmRealtimeListenerSlow" ->
                minute -> listener.accept(new Dropped(new CaughtUp(0, 0), new CaughtUp(0, 0), 3, null, null));
            default -> this::well;
        };
    }

    private void awaitConnecting() {
        while (meters.get("xuqm.realtime.connections").gauges().stream()
                        .mapToDouble(Gauge::value)
                        .sum()
                == 0) {
            Thread.onSpinWait();
        }
    }

    private void forge() {
        HttpHeaders headers = HttpHeaders.of("X-Xuqm-Timestamp", Long.toString(System.currentTimeMillis()))
                .overriddenBy(HttpHeaders.of("X-Xuqm-Nonce", UUID.randomUUID().toString()))
                .overriddenBy(HttpHeaders.of("X-Xuqm-Signature", "0".repeat(64)));
        assertThat(dispatcher.dispatch(headers, new byte[0]).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("alerts")
    @DisplayName("fires if what it is about goes on for as long as it says")
    void fires(Alert alert) {
        well(0);
        pass(20, trouble(alert.name()));

        assertThat(alert.fires(scrapes)).isTrue();
    }

    @Test
    @DisplayName("is silent in an hour in which all is well")
    void is_silent() throws IOException {
        connection().ready().join();

        pass(60, this::well);

        assertThat(alerts()).hasSizeGreaterThan(8).noneMatch(alert -> alert.fires(scrapes));
    }
}
