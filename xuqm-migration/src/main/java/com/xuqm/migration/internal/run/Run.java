package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.Ledger;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.target.Destination;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.Counts;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.RecordOutcome;
import com.xuqm.migration.source.MigrationSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stages of a run, in the order in which one needs what another has written. */
public final class Run {

    private static final List<RecordKind> STAGES = List.of(
            RecordKind.ACCOUNT,
            RecordKind.FRIEND,
            RecordKind.BLOCK,
            RecordKind.GROUP,
            RecordKind.MESSAGE,
            RecordKind.CONVERSATION);

    private final MigrationSource source;
    private final Destination target;
    private final Ledger ledger;
    private final Settings settings;
    private final Context context;
    private volatile boolean complete;

    /** Sets a run up. */
    public Run(
            MigrationSource source,
            Destination target,
            Ledger ledger,
            Ids ids,
            Settings settings,
            Consumer<Run> progress) {
        this.source = source;
        this.target = target;
        this.ledger = ledger;
        this.settings = settings;
        this.context = new Context(source, target, ledger, ids, settings, () -> progress.accept(this));
    }

    /** Runs all stages that are not done. */
    public MigrationReport run() {
        try (Workers workers = new Workers(settings.concurrency())) {
            context.makeMapped();
            for (RecordKind stage : STAGES) {
                if (settings.kinds().contains(stage) && !ledger.isDone(stage)) {
                    run(stage, workers);
                    workers.join();
                    ledger.stageDone(stage);
                }
            }
        }
        complete = true;
        return report();
    }

    private void run(RecordKind stage, Workers workers) {
        switch (stage) {
            case ACCOUNT -> new AccountStage(context).run(workers);
            case GROUP -> new GroupStage(context).run(workers);
            case MESSAGE -> new MessageStage(context).run(workers);
            default -> new RelationStage(context).run(stage, workers);
        }
    }

    /** Tells what has become of all up to now. */
    public MigrationReport report() {
        return ledger.total(
                total -> report(source.name(), target.isDry(), complete, ledger.runs(), total, target.requests()));
    }

    /** Makes a report of numbers. */
    public static MigrationReport report(
            String source, boolean dry, boolean complete, int runs, Tally total, Map<String, Long> requests) {
        Map<RecordKind, Counts> kinds = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            Counts counts = new Counts(
                    total.count(kind, RecordOutcome.WRITTEN),
                    total.count(kind, RecordOutcome.ALREADY_THERE),
                    total.count(kind, RecordOutcome.REFUSED),
                    total.count(kind, RecordOutcome.LOST),
                    total.count(kind, RecordOutcome.NOT_TRIED));
            if (counts.source() > 0) {
                kinds.put(kind, counts);
            }
        }
        List<ReasonCount> reasons = new ArrayList<>();
        total.causes()
                .forEach((cause, count) ->
                        reasons.add(new ReasonCount(cause.kind(), cause.reason(), cause.detail(), count)));
        reasons.sort(Comparator.comparing(ReasonCount::kind)
                .thenComparing(ReasonCount::reason)
                .thenComparing(ReasonCount::detail));
        return new MigrationReport(source, dry, complete, runs, kinds, reasons, requests);
    }
}
