package com.xuqm.micrometer;

import static com.xuqm.micrometer.XuqmObservations.required;

import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.ClientMonitor;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The meters that no observation gives: gauges of clients, what calls wait for, retries by their reason, campaigns, webhooks, and real-time connections.
 *
 * <pre>{@code
 * XuqmMeters meters = XuqmMeters.of(meterRegistry);
 * XuqmClient xuqm = XuqmClient.builder()
 *         …
 *         .listener(XuqmObservations.of(observationRegistry))
 *         .listener(meters)
 *         .build();
 * }</pre>
 *
 * <p>The gauges of a client are there from the moment it is built; when it is closed, all meters with its name go, those of
 * {@link XuqmObservations} included. What ends after that, such as a call that was aborted, may bring a timer back.
 *
 * <p>Safe for use by many threads.
 */
public final class XuqmMeters implements CallListener.Factory {

    private final MeterRegistry registry;
    private final String clientName;
    private final Shared shared;

    /** What the meters of all clients in a registry have in common. */
    private record Shared(
            ClientMeters clients,
            CampaignMeters campaigns,
            BoundedNames connectionNames,
            Map<String, XuqmRealtimeMeters> connections) {

        Shared(MeterRegistry registry) {
            this(
                    new ClientMeters(registry),
                    new CampaignMeters(registry),
                    new BoundedNames(),
                    new ConcurrentHashMap<>());
        }
    }

    private XuqmMeters(MeterRegistry registry, String clientName, Shared shared) {
        this.registry = registry;
        this.clientName = clientName;
        this.shared = shared;
    }

    /**
     * Returns meters.
     *
     * @param registry where they are registered
     * @return for a client that is called {@code default}
     */
    public static XuqmMeters of(MeterRegistry registry) {
        return new XuqmMeters(required("registry", registry), "default", new Shared(registry));
    }

    /**
     * Names the client, where there are several. Give each a name of its own, the same as to {@link XuqmObservations#withClientName}.
     *
     * @param name the value of {@code xuqm.client}, not blank
     * @return meters of another client in the same registry
     */
    public XuqmMeters withClientName(String name) {
        if (required("name", name).isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        return new XuqmMeters(registry, name, shared);
    }

    /**
     * Measures the runs of campaigns.
     *
     * @param kind the value of {@code xuqm.campaign}: what kind of campaign it is, such as {@code newsletter}, and not the name of one, since each
     *     value stays for ever. Beyond 100 of them it is {@code other}
     * @param listener is told besides
     * @param <R> the type of the recipients
     * @return a listener for one run
     */
    public <R> BulkListener<R> campaign(String kind, BulkListener<? super R> listener) {
        return shared.campaigns().listener(required("kind", kind), required("listener", listener));
    }

    /**
     * Measures the runs of campaigns.
     *
     * @param kind as {@link #campaign(String, BulkListener)} says
     * @param <R> the type of the recipients
     * @return a listener for one run
     */
    public <R> BulkListener<R> campaign(String kind) {
        return campaign(kind, new BulkListener<R>() {});
    }

    /**
     * Measures a journal that instances share: whether a run has it, whether it began or went on with what another one had left, and whether another one took it.
     *
     * <pre>{@code
     * .journal(meters.journal("newsletter", JdbcJournal.in(database, "spring-2026")))
     * }</pre>
     *
     * @param kind as {@link #campaign(String, BulkListener)} says
     * @param journal the journal
     * @return the same journal, measured
     */
    public BulkJournal journal(String kind, BulkJournal journal) {
        return shared.campaigns().journal(required("kind", kind), required("journal", journal));
    }

    /**
     * Returns what gives attempts a histogram, in the buckets of the OpenTelemetry conventions, 5 ms to 10 s; without it there are a count, a sum and a maximum. It is 15 series in
     * place of three for each, so that it is no default. Add it to the registry before the first call: {@code registry.config().meterFilter(XuqmMeters.histogram())}.
     *
     * @return a filter that concerns the attempts of our clients alone
     */
    public static MeterFilter histogram() {
        return new AttemptHistogram();
    }

    /**
     * Measures what becomes of webhooks.
     *
     * @param listener is told besides, such as one that logs; a dispatcher has one listener only
     * @return a listener for dispatchers
     */
    public WebhookListener webhooks(WebhookListener listener) {
        return new MeasuredWebhooks(registry, required("listener", listener));
    }

    /**
     * Measures real-time connections. Needs {@code xuqm-realtime}.
     *
     * @param kind the value of {@code xuqm.connection}: what kind of connection it is, such as {@code bot}, and not the name of a user. Beyond 100 of
     *     them it is {@code other}
     * @return meters of connections of this kind, the same ones for the same kind
     */
    public XuqmRealtimeMeters realtime(String kind) {
        String bounded = shared.connectionNames().bounded(required("kind", kind));
        return shared.connections().computeIfAbsent(bounded, name -> new XuqmRealtimeMeters(registry, name));
    }

    @Override
    public CallListener listen(CallExecution execution) {
        return isMeasured() ? new MeasuredCall(this) : CallListener.none();
    }

    /** Whether there is a registry behind the facade: a composite may have none, as {@code Metrics.globalRegistry} until somebody adds one. */
    private boolean isMeasured() {
        return !(registry instanceof CompositeMeterRegistry composite)
                || !composite.getRegistries().isEmpty();
    }

    @Override
    public void clientBuilt(ClientMonitor client) {
        shared.clients().add(clientName, client);
    }

    @Override
    public void clientClosed(ClientMonitor client) {
        shared.clients().remove(clientName, client);
    }

    @Override
    public void endpointHealthChanged(Endpoint endpoint, boolean inUse) {
        Counter.builder("xuqm.client.endpoint.changes")
                .description("How often a base URL was given up, or taken into use again")
                .tags(tags())
                .tag(XuqmKeys.ENDPOINT.asString(), Integer.toString(endpoint.index()))
                .tag(XuqmKeys.STATE.asString(), inUse ? "in_use" : "given_up")
                .register(registry)
                .increment();
    }

    void waited(String what, Duration elapsed) {
        Timer.builder("xuqm.client.wait")
                .description("What calls waited for besides answers")
                .tags(tags())
                .tag(XuqmKeys.WAIT.asString(), what)
                .register(registry)
                .record(elapsed);
    }

    void retried(String reason) {
        Counter.builder("xuqm.client.retries")
                .description("Further attempts, by why the one before was none")
                .tags(tags())
                .tag(XuqmKeys.REASON.asString(), reason)
                .register(registry)
                .increment();
    }

    private Tags tags() {
        return Tags.of(XuqmKeys.CLIENT.asString(), clientName);
    }

    @Override
    public String toString() {
        return "XuqmMeters[client=" + clientName + "]";
    }
}
