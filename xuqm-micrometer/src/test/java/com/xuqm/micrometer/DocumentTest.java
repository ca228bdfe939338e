package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkProgress;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookEnvelope;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("docs/observability.md")
@ExtendWith(XuqmEmulatorExtension.class)
class DocumentTest {

    /** Of the project, whose modules are folders of it. */
    private static final Path DOCS = Path.of(System.getProperty("basedir", "."), "..", "docs");

    private static final Pattern NAME = Pattern.compile("\\b(?:xuqm|http_client_request)_[a-z_]+");

    /** What stays open while it is looked at, so that its gauges are still there. */
    private final List<AutoCloseable> open = new ArrayList<>();

    private static String document() throws IOException {
        return Files.readString(DOCS.resolve("observability.md"));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| Observation | Key | On |\n|---|---|---|\n");
        for (XuqmObservationDocumentation observation : XuqmObservationDocumentation.values()) {
            for (KeyName key : observation.getLowCardinalityKeyNames()) {
                row(table, observation, key, "timer and span");
            }
            for (KeyName key : observation.getHighCardinalityKeyNames()) {
                row(table, observation, key, "span");
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, XuqmObservationDocumentation observation, KeyName key, String on) {
        table.append("| `" + observation.getName() + "` | `" + key.asString() + "` | " + on + " |\n");
    }

    @Test
    @DisplayName("has the names and keys of all observations")
    void names_and_keys() throws IOException {
        assertThat(document()).contains("<!-- generated: observations -->\n" + table() + "<!-- end -->");
    }

    /** What Prometheus would see of an application that does all that is measured. */
    private PrometheusMeterRegistry scraped(XuqmEmulator emulator) {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        XuqmMeters xuqmMeters = XuqmMeters.of(meters);
        emulator.faults().on("messages.send").first(1).beforeExecuting(Fault.status(503));
        XuqmClient xuqm = Backend.client(emulator)
                .listener(XuqmObservations.of(registry))
                .listener(xuqmMeters)
                .rateLimit(new RateLimit(50, 1))
                .build();
        open.add(xuqm);
        xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
        BulkListener<String> campaign = xuqmMeters.campaign("newsletter");
        campaign.onProgress(new BulkProgress(null, 0, 0, 0, 0, 0, 1, 1, Duration.ZERO, 0, null));
        BulkJournal.Session journal =
                xuqmMeters.journal("newsletter", new JournalMetersTest.Kept()).open(JournalMetersTest.CAMPAIGN);
        journal.replay(entry -> {});
        open.add(journal);
        WebhookListener webhooks = xuqmMeters.webhooks(new WebhookListener() {});
        WebhookDispatcher.builder(WebhookVerifier.of("a secret"))
                .listener(webhooks)
                .build()
                .dispatch(null, new byte[0]);
        webhooks.handled(
                new WebhookEnvelope<>("c", "ak", WebhookEvent.USER_ONLINE, java.time.Instant.EPOCH, "data"),
                Duration.ofMillis(3));
        realtime(meters, xuqmMeters.realtime("bot"), xuqm, emulator);
        return meters;
    }

    /** A connection that was refused once, and hears a message. */
    private void realtime(
            PrometheusMeterRegistry meters, XuqmRealtimeMeters bots, XuqmClient xuqm, XuqmEmulator emulator) {
        emulator.realtime().faults().onUpgrade().first(1).before(RealtimeFault.refuse(503));
        CompletableFuture<RealtimeEvent> heard = new CompletableFuture<>();
        Realtime bot = bots.measure(Realtime.builder(xuqm.asUser("user_001")))
                .reconnectWait(Duration.ofMillis(1), Duration.ofMillis(1))
                .listener(bots.listener("answers", event -> {
                    if (event instanceof MessageReceived) {
                        heard.complete(event);
                    }
                }))
                .open();
        open.add(0, bot);
        bot.ready().join();
        xuqm.messages().send(SendMessage.text("user_001", "Hello")).execute();
        heard.join();
        while (meters.find("xuqm.realtime.handling")
                        .tag("xuqm.event", "message_received")
                        .timer()
                == null) { // it is measured when it has returned
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    @Test
    @DisplayName("is right about dashboard and alerts: a scrape has each name and key in them")
    void dashboard_and_alerts(XuqmEmulator emulator) throws IOException {
        String scrape = scraped(emulator).scrape();

        for (String file : new String[] {"dashboard.json", "alerts.yaml"}) {
            Set<String> used =
                    names(Files.readString(DOCS.resolve("observability").resolve(file)));
            assertThat(used).as(file).hasSizeGreaterThan(8).allMatch(scrape::contains);
        }
    }

    @Test
    @DisplayName("has each meter that a scrape has")
    void meters(XuqmEmulator emulator) throws IOException {
        String text = document();

        assertThat(scraped(emulator).getMeters())
                .extracting(meter -> meter.getId().getName().replaceAll("\\.active$", ""))
                .allMatch(name -> text.contains("`" + name + "`"));
    }
}
