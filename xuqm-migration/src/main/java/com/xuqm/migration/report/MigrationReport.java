package com.xuqm.migration.report;

import com.xuqm.sdk.internal.check.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of all records: of the dry run, which is the plan; of a run, finished or not; of all runs with the same journal.
 *
 * @param source the name of the source
 * @param dryRun whether nothing was written: then the numbers are those that a run would have
 * @param complete whether all stages came to their end
 * @param runs how many runs it took up to now
 * @param kinds the numbers of each kind of which there are records, unmodifiable
 * @param reasons why something is not at the target, unmodifiable
 * @param requests how many requests of each operation the last run made of the target, or a run would make; {@code auth.login} are the accounts that
 *     had to sign in; unmodifiable
 */
public record MigrationReport(
        String source,
        boolean dryRun,
        boolean complete,
        int runs,
        Map<RecordKind, Counts> kinds,
        List<ReasonCount> reasons,
        Map<String, Long> requests) {

    /** Copies the lists. */
    public MigrationReport {
        Checks.notNull("source", source);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        reasons = Checks.elements("reasons", reasons);
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
    }

    /**
     * How the records of a kind ended.
     *
     * @param written how many were written
     * @param alreadyThere how many were there before
     * @param refused how many the target did not take
     * @param lost how many could not be had from the source
     * @param notTried how many were left out
     */
    public record Counts(long written, long alreadyThere, long refused, long lost, long notTried) {

        /** No records. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        /**
         * Returns how many the source has, as far as it was read.
         *
         * @return the sum of all
         */
        public long source() {
            return written + alreadyThere + refused + lost + notTried;
        }

        /**
         * Returns how many the target has of them.
         *
         * @return those written and those that were there
         */
        public long there() {
            return written + alreadyThere;
        }
    }

    /**
     * How often there was a reason.
     *
     * @param kind of which records
     * @param reason why
     * @param detail for a part of a record, which part; else empty
     * @param count how many records
     */
    public record ReasonCount(RecordKind kind, Reason reason, String detail, long count) {}

    /**
     * Returns the numbers of a kind.
     *
     * @param kind which one
     * @return the numbers
     */
    public Counts of(RecordKind kind) {
        return kinds.getOrDefault(kind, Counts.NONE);
    }

    /**
     * Returns the numbers of all kinds together.
     *
     * @return the sums
     */
    public Counts all() {
        Counts sum = Counts.NONE;
        for (Counts one : kinds.values()) {
            sum = new Counts(
                    sum.written + one.written,
                    sum.alreadyThere + one.alreadyThere,
                    sum.refused + one.refused,
                    sum.lost + one.lost,
                    sum.notTried + one.notTried);
        }
        return sum;
    }

    /**
     * Returns the report for a JSON binding: objects, lists, texts, numbers and booleans.
     *
     * @return a new map, in the order in which people read it
     */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("source", source);
        map.put("dryRun", dryRun);
        map.put("complete", complete);
        map.put("runs", runs);
        Map<String, Object> numbers = new LinkedHashMap<>();
        kinds.forEach((kind, counts) -> numbers.put(kind.plural(), numbers(counts)));
        map.put("records", numbers);
        List<Object> why = new ArrayList<>();
        for (ReasonCount each : reasons) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("code", each.reason.code());
            entry.put("kind", each.kind.plural());
            entry.put("detail", each.detail);
            entry.put("count", each.count);
            entry.put("text", each.reason.text());
            entry.put("remedy", each.reason.remedy());
            why.add(entry);
        }
        map.put("reasons", why);
        map.put("requests", new LinkedHashMap<String, Object>(requests));
        return map;
    }

    private static Map<String, Object> numbers(Counts counts) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("source", counts.source());
        map.put("written", counts.written);
        map.put("alreadyThere", counts.alreadyThere);
        map.put("refused", counts.refused);
        map.put("lost", counts.lost);
        map.put("notTried", counts.notTried);
        return map;
    }

    /**
     * Returns the report as a document in Markdown.
     *
     * @return a title, a table of numbers, one of reasons, one of requests
     */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder();
        text.append("# Moving from ").append(source).append(" to Xuqm");
        text.append(dryRun ? ": what a run would do\n\n" : complete ? "\n\n" : ": not finished\n\n");
        table(text, "Records", "Source", "Written", "Already there", "Refused", "Lost", "Not tried");
        kinds.forEach((kind, counts) -> row(
                text,
                kind.plural(),
                counts.source(),
                counts.written,
                counts.alreadyThere,
                counts.refused,
                counts.lost,
                counts.notTried));
        if (!reasons.isEmpty()) {
            text.append("\n## What is not there, and why\n\n");
            table(text, "Code", "Of", "What", "Records", "Meaning", "Remedy");
            reasons.forEach(each -> row(
                    text,
                    "`" + each.reason.code() + "`",
                    each.kind.plural(),
                    each.detail.replace("|", "\\|"),
                    each.count,
                    each.reason.text(),
                    each.reason.remedy()));
        }
        if (!requests.isEmpty()) {
            text.append("\n## Requests of the target\n\n");
            table(text, "Operation", "Requests");
            requests.forEach((operation, count) -> row(text, "`" + operation + "`", count));
        }
        return text.toString();
    }

    private static void table(StringBuilder text, String... columns) {
        row(text, (Object[]) columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    private static void row(StringBuilder text, Object... cells) {
        Arrays.stream(cells).forEach(cell -> text.append("| ").append(cell).append(' '));
        text.append("|\n");
    }

    /** The numbers in one line. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append("source=").append(source);
        kinds.forEach((kind, counts) ->
                line.append(' ').append(kind.plural()).append('=').append(counts.source()));
        Counts all = all();
        return line.append(" written=")
                .append(all.there())
                .append(" refused=")
                .append(all.refused)
                .append(" lost=")
                .append(all.lost)
                .append(" notTried=")
                .append(all.notTried)
                .toString();
    }
}
