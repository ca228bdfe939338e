package com.xuqm.micrometer;

import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkProgress;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.RecipientResult;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The meters of campaigns, by kind. The gauges add the runs of a kind up that are under way. */
final class CampaignMeters {

    private final MeterRegistry registry;
    private final BoundedNames names = new BoundedNames();
    private final Map<String, Set<Run<?>>> kinds = new ConcurrentHashMap<>();
    private final Map<Tags, AtomicInteger> held = new ConcurrentHashMap<>();

    CampaignMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    <R> BulkListener<R> listener(String kind, BulkListener<? super R> next) {
        String bounded = names.bounded(kind);
        Set<Run<?>> runs = kinds.computeIfAbsent(bounded, this::register);
        return new Run<>(bounded, runs, counters(bounded), next);
    }

    BulkJournal journal(String kind, BulkJournal next) {
        Tags tags = Tags.of(XuqmKeys.CAMPAIGN.asString(), names.bounded(kind));
        return new MeasuredJournal(registry, tags, held.computeIfAbsent(tags, this::held), next);
    }

    private AtomicInteger held(Tags tags) {
        AtomicInteger journals = new AtomicInteger();
        Gauge unused = Gauge.builder("xuqm.campaign.journal.held", journals, AtomicInteger::get)
                .description("Journals that runs have open")
                .tags(tags)
                .strongReference(true)
                .register(registry);
        return journals;
    }

    private void ended(String kind, BulkReport report) {
        Counter.builder("xuqm.campaign.ends")
                .description("Runs that ended, by how")
                .tag(XuqmKeys.CAMPAIGN.asString(), kind)
                .tag(XuqmKeys.OUTCOME.asString(), outcome(report))
                .register(registry)
                .increment();
    }

    /** Complete, or why not: stopped for a reason of the campaign's, what is wrong with the journal, such as that another worker took it over, or failed. */
    private static String outcome(BulkReport report) {
        Throwable failure = report.failure();
        if (failure instanceof BulkJournalException journal) {
            return "journal_" + Outcomes.lower(journal.reason());
        }
        if (failure != null) {
            return "failed";
        }
        return report.isComplete() ? "complete" : "stopped";
    }

    private Set<Run<?>> register(String kind) {
        Set<Run<?>> runs = ConcurrentHashMap.newKeySet();
        gauge(kind, runs, "xuqm.campaign.runs", "Runs under way", run -> 1);
        gauge(kind, runs, "xuqm.campaign.in.flight", "Recipients in requests under way", Run::inFlight);
        gauge(kind, runs, "xuqm.campaign.concurrency", "Requests that may be under way", Run::concurrency);
        gauge(kind, runs, "xuqm.campaign.rate", "Recipients settled in a second", Run::rate);
        Gauge unused = Gauge.builder(
                        "xuqm.campaign.unsettled.age",
                        runs,
                        all -> all.stream()
                                .mapToDouble(run -> run.secondsUnsettled(now()))
                                .max()
                                .orElse(0))
                .description("For how long nobody was settled although requests are under way")
                .baseUnit("seconds")
                .tag(XuqmKeys.CAMPAIGN.asString(), kind)
                .strongReference(true)
                .register(registry);
        return runs;
    }

    private void gauge(
            String kind, Set<Run<?>> runs, String name, String description, ToDoubleFunction<Run<?>> figure) {
        Gauge unused = Gauge.builder(
                        name, runs, all -> all.stream().mapToDouble(figure).sum())
                .description(description)
                .tag(XuqmKeys.CAMPAIGN.asString(), kind)
                .strongReference(true)
                .register(registry);
    }

    private Map<BulkStatus, Counter> counters(String kind) {
        Map<BulkStatus, Counter> counters = new EnumMap<>(BulkStatus.class);
        for (BulkStatus status : BulkStatus.values()) {
            counters.put(
                    status,
                    Counter.builder("xuqm.campaign.recipients")
                            .description("What became of recipients")
                            .tag(XuqmKeys.CAMPAIGN.asString(), kind)
                            .tag(XuqmKeys.OUTCOME.asString(), Outcomes.lower(status))
                            .register(registry));
        }
        return counters;
    }

    private long now() {
        return registry.config().clock().monotonicTime();
    }

    /** One run. It counts from its first event to its last. */
    private final class Run<R> implements BulkListener<R> {

        private final String kind;
        private final Set<Run<?>> runs;
        private final Map<BulkStatus, Counter> counters;
        private final BulkListener<? super R> next;
        private volatile @Nullable BulkProgress latest;
        private volatile long settledAt = now();
        private long done = -1;

        Run(String kind, Set<Run<?>> runs, Map<BulkStatus, Counter> counters, BulkListener<? super R> next) {
            this.kind = kind;
            this.runs = runs;
            this.counters = counters;
            this.next = next;
        }

        @Override
        public void onResult(RecipientResult<R> result) {
            runs.add(this);
            Counter counter = counters.get(result.status());
            if (!result.fromJournal() && counter != null) { // what an earlier run settled was counted then
                counter.increment();
            }
            next.onResult(widened(result));
        }

        /** A result only hands its recipient out. */
        @SuppressWarnings("unchecked")
        private <S> RecipientResult<S> widened(RecipientResult<?> result) {
            return (RecipientResult<S>) result;
        }

        @Override
        public void onProgress(BulkProgress progress) {
            runs.add(this);
            if (progress.done() != done || progress.inFlight() == 0) {
                done = progress.done();
                settledAt = now();
            }
            latest = progress;
            next.onProgress(progress);
        }

        @Override
        public void onEnd(BulkReport report) {
            runs.remove(this);
            ended(kind, report);
            next.onEnd(report);
        }

        double inFlight() {
            BulkProgress now = latest;
            return now == null ? 0 : now.inFlight();
        }

        double concurrency() {
            BulkProgress now = latest;
            return now == null ? 0 : now.concurrency();
        }

        double rate() {
            BulkProgress now = latest;
            return now == null ? 0 : now.perSecond();
        }

        double secondsUnsettled(long now) {
            return inFlight() == 0 ? 0 : (now - settledAt) / 1e9;
        }
    }
}
