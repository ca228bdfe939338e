package com.xuqm.jdbc;

import com.xuqm.jdbc.KeyColumn.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query page by page. Each page begins with the last row of the one before, so that a value that is there twice is noticed even where two
 * pages meet. On H2, which sorts all that a statement may yield, pages are taken from stretches of rows whose last key is asked for before.
 * PostgreSQL reads in the order of the key, and would choose a worse plan for two ends.
 */
final class RecipientPages<R> {

    /** How many pages there are in a stretch, and in those within it. */
    private static final int[] STRETCHES = {400, 20};

    private final DataSource dataSource;
    private final String sql;
    private final List<RecipientQuery.Parameter> parameters;
    private final int fetchSize;
    private final KeyColumn key;
    private final RowReader<R> reader;
    private final Function<? super R, String> keyOf;

    RecipientPages(
            DataSource dataSource,
            String sql,
            List<RecipientQuery.Parameter> parameters,
            int fetchSize,
            KeyColumn key,
            RowReader<R> reader,
            Function<? super R, String> keyOf) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.parameters = parameters;
        this.fetchSize = fetchSize;
        this.key = key;
        this.reader = reader;
        this.keyOf = keyOf;
    }

    Spliterator<R> behind(@Nullable String after) {
        return new Rows(after);
    }

    /** The rows behind a key, or all. */
    private final class Rows extends AbstractSpliterator<R> {

        private final Queue<R> page = new ArrayDeque<>();
        private @Nullable String last;
        private @Nullable Kind kind;
        private boolean over;

        /** The last keys of the stretches that are being read, the inner one first; empty where they reach to the end of the rows. */
        private final Deque<Optional<String>> ends = new ArrayDeque<>();

        private int stretches;

        Rows(@Nullable String after) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.last = after;
        }

        @Override
        public boolean tryAdvance(Consumer<? super R> action) {
            while (page.isEmpty() && !over) {
                fetch();
            }
            R next = page.poll();
            if (next == null) {
                return false;
            }
            action.accept(next);
            return true;
        }

        private void fetch() {
            try (Connection connection = dataSource.getConnection()) {
                try {
                    Kind found = kind == null ? look(connection) : kind;
                    kind = found;
                    while (ends.size() < stretches) {
                        ends.push(end(connection, found, fetchSize * STRETCHES[ends.size()]));
                    }
                    fetch(connection, found);
                } finally {
                    leave(connection);
                }
            } catch (SQLException e) {
                throw new JdbcException("the recipients cannot be read: " + e.getMessage(), e);
            }
        }

        private void fetch(Connection connection, Kind found) throws SQLException {
            String from = last;
            Optional<String> end = end();
            try (PreparedStatement select =
                    behind(connection, found, "*", end, "FETCH FIRST " + (fetchSize + 1) + " ROWS ONLY")) {
                select.setFetchSize(fetchSize + 1);
                try (ResultSet row = select.executeQuery()) {
                    int rows = 0;
                    while (row.next()) {
                        rows++;
                        take(row, rows == 1 ? from : null);
                    }
                    if (rows <= fetchSize) {
                        over = end.isEmpty();
                        ends.removeIf(end::equals);
                    }
                }
            }
        }

        /** Returns the last key of the stretch, if there is one. */
        private Optional<String> end() {
            return ends.isEmpty() ? Optional.empty() : ends.peek();
        }

        /** Asks for the last key of a stretch of so many rows, within those that were begun. */
        private Optional<String> end(Connection connection, Kind found, int rows) throws SQLException {
            Optional<String> outer = end();
            try (PreparedStatement select = behind(
                            connection,
                            found,
                            key.column(),
                            outer,
                            "OFFSET " + rows + " ROWS FETCH FIRST 1 ROWS ONLY");
                    ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : outer;
            }
        }

        /** Selects what begins with the last row, up to a key. */
        private PreparedStatement behind(
                Connection connection, Kind found, String columns, Optional<String> end, String part)
                throws SQLException {
            String from = last;
            List<String> conditions = new ArrayList<>();
            if (from != null) {
                conditions.add(key.column() + " >= ?");
            }
            if (end.isPresent()) {
                conditions.add(key.column() + " <= ?");
            }
            String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions) + " ";
            PreparedStatement select =
                    connection.prepareStatement(rows(columns, where + "ORDER BY " + key.column() + " " + part));
            try {
                int parameter = parameters(select);
                if (from != null) {
                    key.set(select, parameter++, found, from);
                }
                if (end.isPresent()) {
                    key.set(select, parameter, found, end.get());
                }
                return select;
            } catch (SQLException | RuntimeException e) {
                select.close();
                throw e;
            }
        }

        private void take(ResultSet row, @Nullable String from) throws SQLException {
            String here = row.getString(key.label());
            if (here == null) {
                throw noKey();
            }
            if (here.equals(from)) {
                return; // the last row of the page before
            }
            if (here.equals(last)) {
                throw new JdbcException(
                        "the recipients cannot be told apart: the column " + key.column()
                                + " has a value more than once; order them by a unique one",
                        null);
            }
            R recipient = Arguments.notNull("what the reader made of a row", reader.read(row));
            if (!here.equals(keyOf.apply(recipient))) {
                throw new JdbcException(
                        "the recipients cannot be read: keyOf tells another value than the column " + key.column()
                                + " has in the row of the recipient",
                        null);
            }
            last = here;
            page.add(recipient);
        }

        /** Asks whether the column is there, of a type that can be ordered by, and without nulls, before anything is sent. */
        private Kind look(Connection connection) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(
                    rows("*", "WHERE " + key.column() + " IS NULL FETCH FIRST 1 ROWS ONLY"))) {
                parameters(select);
                try (ResultSet row = select.executeQuery()) {
                    stretches = Dialect.sortsAll(connection) ? STRETCHES.length : 0;
                    Kind found = key.kind(row.getMetaData());
                    if (row.next()) {
                        throw noKey();
                    }
                    return found;
                }
            } catch (SQLException e) {
                throw new JdbcException(
                        "the recipients cannot be ordered by the column " + key.column() + " of the query: "
                                + e.getMessage(),
                        e);
            }
        }

        private JdbcException noKey() {
            return new JdbcException(
                    "the recipients cannot be told apart: the column " + key.column()
                            + " is null in some rows; order them by a column that is not, or leave such rows out",
                    null);
        }

        private String rows(String columns, String which) {
            return "SELECT " + columns + " FROM (" + sql + ") xuqm_recipients " + which;
        }

        private int parameters(PreparedStatement statement) throws SQLException {
            int next = 1;
            for (RecipientQuery.Parameter parameter : parameters) {
                statement.setObject(next++, parameter.value());
            }
            return next;
        }

        /** Where the pool gives out connections without autocommit, nothing is left open. */
        private void leave(Connection connection) throws SQLException {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }
}
