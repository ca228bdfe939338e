package com.xuqm.jdbc;

import com.xuqm.processes.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The databases that the tests run on. Each opening is an empty one. */
enum TestDatabase {
    H2,
    POSTGRESQL;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started once for all tests; {@code null} if it cannot be. */
    private static @Nullable PostgresServer server;

    private static @Nullable String problem;

    static Stream<TestDatabase> all() {
        return Stream.of(values());
    }

    /** Makes an empty one with a pool of connections. */
    TestPool open(int connections) {
        return new TestPool(url(), connections);
    }

    TestPool open() {
        return open(4);
    }

    /** Returns where an empty one is. */
    String url() {
        String name = "t" + COUNT.incrementAndGet();
        if (this == H2) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        }
        String url = postgres();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url + "&currentSchema=" + name;
    }

    private static synchronized String postgres() {
        if (server == null && problem == null) {
            try {
                server = PostgresServer.start(false);
            } catch (IOException e) {
                problem = e.getMessage();
            }
        }
        Assumptions.assumeTrue(server != null, () -> "skipped, for PostgreSQL cannot be started here: " + problem);
        return server.url();
    }

    /** Lets time pass in the tables, as if the clock of the database had gone on. */
    static void pass(TestPool pool, String table, Duration time) {
        String back = pool.url().contains(":h2:")
                ? "%1$s = DATEADD(MILLISECOND, -%2$d, %1$s)"
                : "%1$s = %1$s - %2$d * interval '1 millisecond'";
        String set = String.format(Locale.ROOT, back, "lease_until", time.toMillis());
        if (!table.endsWith("journal")) {
            set += ", " + String.format(Locale.ROOT, back, "forget_at", time.toMillis());
        }
        update(pool, "UPDATE " + table + " SET " + set);
    }

    static int update(TestPool pool, String sql) {
        try (Connection connection = DriverManager.getConnection(pool.url());
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first column of the first row. */
    static String ask(TestPool pool, String sql) {
        try (Connection connection = DriverManager.getConnection(pool.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "nothing";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
