package com.xuqm.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What differs from database to database. Every time is the database's own; statements carry lengths of time, and never a moment. */
enum Dialect {
    /** {@code clock_timestamp()} and not {@code now()}, which is when the transaction began. */
    POSTGRESQL(
            "PostgreSQL",
            "clock_timestamp()",
            "(clock_timestamp() + CAST(? AS double precision) * interval '1 millisecond')",
            "CAST(extract(epoch FROM lease_until - clock_timestamp()) * 1000 AS bigint)",
            "ctid IN (SELECT ctid FROM %1$s WHERE %2$s LIMIT ?)",
            // What is known of an id is what was so before the statement; a conflict is no error there.
            """
            WITH asked AS (SELECT * FROM unnest(?, ?, ?, ?) AS given (id, owner, length, keep)),
            claimed AS (INSERT INTO %1$s AS known (id, owner, done, lease_until, forget_at)
                SELECT id, owner, false, %2$s, %3$s FROM asked
                ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, done = false, lease_until = excluded.lease_until,
                    forget_at = excluded.forget_at
                WHERE %4$s RETURNING id)
            SELECT id, id IN (SELECT id FROM claimed),
                COALESCE((SELECT done FROM %1$s AS known WHERE known.id = asked.id), false) FROM asked"""),

    H2(
            "H2",
            "CURRENT_TIMESTAMP(6)",
            "DATEADD(MILLISECOND, ?, CURRENT_TIMESTAMP(6))",
            "DATEDIFF(MILLISECOND, CURRENT_TIMESTAMP(6), lease_until)",
            "_rowid_ IN (SELECT _rowid_ FROM %1$s WHERE %2$s FETCH FIRST ? ROWS ONLY)",
            """
            SELECT id, TRUE, FALSE FROM FINAL TABLE (MERGE INTO %1$s AS known
                USING (SELECT * FROM UNNEST(CAST(? AS VARCHAR(128) ARRAY), CAST(? AS VARCHAR(128) ARRAY),
                    CAST(? AS BIGINT ARRAY), CAST(? AS BIGINT ARRAY)) AS given (id, owner, length, keep)) AS asked
                ON known.id = asked.id
                WHEN MATCHED AND %4$s THEN UPDATE SET owner = asked.owner, done = FALSE, lease_until = %2$s, forget_at = %3$s
                WHEN NOT MATCHED THEN INSERT (id, owner, done, lease_until, forget_at)
                    VALUES (asked.id, asked.owner, FALSE, %2$s, %3$s))""");

    /** States of a missing table or schema. */
    private static final List<String> ABSENT = List.of("42P01", "3F000", "42S02", "42S03", "42S04", "90079");

    private static final String DUPLICATE = "23505";

    private final String product;
    final String now;

    /** The moment after so many milliseconds, its one parameter. */
    final String after;

    /** How many milliseconds a lease lasts yet. */
    final String left;

    private final String some;
    private final String claim;

    Dialect(String product, String now, String after, String left, String some, String claim) {
        this.product = product;
        this.now = now;
        this.after = after;
        this.left = left;
        this.some = some;
        this.claim = claim;
    }

    static Dialect of(Connection connection) throws SQLException {
        String found = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.product.equals(found)) {
                return dialect;
            }
        }
        throw new JdbcException(
                "xuqm-jdbc knows "
                        + Arrays.stream(values())
                                .map(dialect -> dialect.product)
                                .collect(Collectors.joining(" and "))
                        + ", but this database is " + found
                        + "; keep it in one of those, or implement ReplayGuard, CallbackLedger or BulkJournal for yours",
                null);
    }

    /** Tells whether a statement on a query sorts all its rows, although one column has an index and few are asked for. Others than these are asked, too. */
    static boolean sortsAll(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals(H2.product);
    }

    /** Chooses some of the rows for which a condition holds; its one parameter is how many at the most. */
    String some(String table, String condition) {
        return String.format(Locale.ROOT, some, table, condition);
    }

    /**
     * Claims ids, as far as they are free. Its parameters are arrays of ids, owners, lengths and of how long to keep them, both in milliseconds; its rows an id, whether it was
     * claimed, and if not whether it was done. Of an id that it says nothing of, it has claimed none.
     */
    String claim(String table) {
        return String.format(
                Locale.ROOT,
                claim,
                table,
                after.replace("?", "asked.length"),
                after.replace("?", "asked.keep"),
                "((NOT known.done AND known.lease_until <= " + now + ") OR known.forget_at <= " + now + ")");
    }

    /** Names the file that makes the tables of a version of those before. */
    String file(int version) {
        return "schema/" + name().toLowerCase(Locale.ROOT) + "-" + version + ".sql";
    }

    static boolean isTableAbsent(SQLException failure) {
        return ABSENT.contains(failure.getSQLState());
    }

    static boolean isDuplicate(SQLException failure) {
        return DUPLICATE.equals(failure.getSQLState());
    }

    /** Tells whether the database says that others were in the way, and that nothing was done; H2's MERGE says so of a row that came meanwhile. */
    static boolean isConflict(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("40") || isDuplicate(failure));
    }

    /** Tells whether asking again later may help: everything but a refusal of the statement itself. */
    static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                || !(state.startsWith("42")
                        || state.startsWith("22")
                        || state.startsWith("23")
                        || state.startsWith("28"));
    }
}
