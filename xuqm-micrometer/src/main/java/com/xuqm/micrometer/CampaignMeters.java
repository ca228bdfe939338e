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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The meters of campaigns, by kind. The gauges add the runs of a kind up that are under way. */
final class CampaignMeters {

    private final MeterRegistry registry;
    private final BoundedNames names = new BoundedNames();
    private final Map<String, Set<Run<?>>> kinds = new ConcurrentHashMap<>();
    private final Map<String, Set<BulkJournal.Session>> journals = new ConcurrentHashMap<>();

    CampaignMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    <R> BulkListener<R> listener(String kind, BulkListener<? super R> next) {
        String bounded = names.bounded(kind);
        Set<Run<?>> runs = kinds.computeIfAbsent(bounded, this::runs);
        return new Run<>(bounded, runs, counters(bounded), next);
    }

    BulkJournal journal(String kind, BulkJournal next) {
        String bounded = names.bounded(kind);
        Tags tags = Tags.of(XuqmKeys.CAMPAIGN.asString(), bounded);
        return new MeasuredJournal(registry, tags, journals.computeIfAbsent(bounded, this::journals), next);
    }

    private Set<BulkJournal.Session> journals(String kind) {
        Set<BulkJournal.Session> open = ConcurrentHashMap.newKeySet();
        gauge(kind, open, "xuqm.campaign.journal.held", null, "Journals that runs have open", Set::size);
        gauge(
                kind,
                open,
                "xuqm.campaign.journal.lease",
                "seconds",
                "For how long runs may send yet if nothing is renewed, of the one that may for the shortest; 0 if none has a lease",
                CampaignMeters::shortestLease);
        return open;
    }

    private static double shortestLease(Set<BulkJournal.Session> open) {
        return open.stream()
                .map(BulkJournal.Session::remainingLease)
                .filter(Objects::nonNull)
                .mapToDouble(left -> Math.max(0, left.toNanos() / 1e9))
                .min()
                .orElse(0);
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

    private Set<Run<?>> runs(String kind) {
        Set<Run<?>> runs = ConcurrentHashMap.newKeySet();
        gauge(kind, runs, "xuqm.campaign.runs", null, "Runs under way", Set::size);
        gauge(
                kind,
                runs,
                "xuqm.campaign.in.flight",
                null,
                "Recipients in requests under way",
                all -> sum(all, Run::inFlight));
        gauge(
                kind,
                runs,
                "xuqm.campaign.concurrency",
                null,
                "Requests that may be under way",
                all -> sum(all, Run::concurrency));
        gauge(kind, runs, "xuqm.campaign.rate", null, "Recipients settled in a second", all -> sum(all, Run::rate));
        gauge(
                kind,
                runs,
                "xuqm.campaign.unsettled.age",
                "seconds",
                "For how long nobody was settled although requests are under way",
                all -> all.stream()
                        .mapToDouble(run -> run.secondsUnsettled(now()))
                        .max()
                        .orElse(0));
        return runs;
    }

    private static double sum(Set<Run<?>> runs, ToDoubleFunction<Run<?>> figure) {
        return runs.stream().mapToDouble(figure).sum();
    }

    private <T> void gauge(
            String kind, T of, String name, @Nullable String unit, String description, ToDoubleFunction<T> figure) {
        Gauge unused = Gauge.builder(name, of, figure)
                .description(description)
                .baseUnit(unit)
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
