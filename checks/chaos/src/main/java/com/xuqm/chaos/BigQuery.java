package com.xuqm.chaos;

import com.xuqm.jdbc.RecipientQuery;
import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.bulk.recipients.Feed;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/** Reads the recipients of a large table in a small heap: shows that the memory does not grow with the rows. */
public final class BigQuery {

    private BigQuery() {}

    /**
     * Makes the table, and reads it in a JVM of its own.
     *
     * @param database {@code h2} or {@code postgresql}
     * @param rows how many
     * @param megabytes the size of the heap
     * @return {@code read}, how many rows, and the seconds; empty if it came to no end, such as for lack of memory
     */
    public static String run(String database, int rows, int megabytes) throws IOException {
        try (SharedDatabase shared = SharedDatabase.start(database, false)) {
            fill(shared, database, rows);
            try (ChildJvm jvm = ChildJvm.start(BigQuery.class, megabytes, List.of(shared.url()))) {
                String line = jvm.readLine();
                return line == null ? "" : line;
            }
        }
    }

    private static void fill(SharedDatabase shared, String database, int rows) throws IOException {
        String numbers = database.equals("h2") ? "SELECT x FROM system_range(1, " : "SELECT x FROM generate_series(1, ";
        try (Connection connection = shared.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE big (id bigint PRIMARY KEY)");
            statement.execute("INSERT INTO big " + numbers + rows + ") x");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /**
     * Reads, and says how many there were.
     *
     * @param arguments where the database is
     */
    public static void main(String[] arguments) throws IOException {
        Semaphore woken = new Semaphore(0);
        long rows = 0;
        long start = System.nanoTime();
        try (Feed<String> feed = RecipientQuery.of(new SharedDatabase.Connections(arguments[0]), "SELECT id FROM big")
                .orderedBy("id")
                .open(null, woken::release)) {
            for (Feed.Arrival<String> arrival = feed.poll(0);
                    !(arrival instanceof Feed.End<String>);
                    arrival = feed.poll(rows)) {
                if (arrival instanceof Feed.NotYet<String>) {
                    woken.acquireUninterruptibly();
                } else {
                    rows++;
                }
            }
        }
        System.out.printf(Locale.ROOT, "read %d in %.1f s%n", rows, (System.nanoTime() - start) / 1e9);
        System.exit(0);
    }
}
