package com.xuqm.benchmarks.page;

import com.xuqm.benchmarks.result.Figures;
import com.xuqm.benchmarks.result.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a run says in plain sentences, of the paths that most users ask about; nothing of those that it did not measure. */
final class Summary {

    private static final int BATCH = 500;

    private Summary() {}

    static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        row(rows, "usersig-tls-generate")
                .ifPresent(row -> text.append(String.format(
                        Locale.ROOT,
                        "A UserSig is made in %s, which is %s times as fast as the best other library.\n",
                        Figures.time(row.nanos().median()),
                        ratio(row))));
        row(rows, "netty-sync1")
                .ifPresent(row -> text.append(String.format(
                        Locale.ROOT,
                        "A message takes %s times as long by the SDK as by the same HTTP library and Jackson used by hand (Netty; all"
                                + " transports are in the tables).\n",
                        Figures.ratio(1 / (row.ratio() == null ? 1 : row.ratio().median())))));
        row(rows, "campaign-1m")
                .ifPresent(row -> text.append(String.format(
                        Locale.ROOT,
                        "A campaign gives a service that answers at once %.1f million recipients per second, %s times what a program"
                                + " made for that alone does.\n",
                        BATCH * TimeUnit.SECONDS.toNanos(1) / row.nanos().median() / 1e6,
                        ratio(row))));
        return text.toString();
    }

    private static Optional<Row> row(List<Row> rows, String path) {
        return rows.stream()
                .filter(row -> row.path().id().equals(path) && row.ratio() != null)
                .findFirst();
    }

    private static String ratio(Row row) {
        return row.ratio() == null ? "" : Figures.ratio(row.ratio().median());
    }
}
