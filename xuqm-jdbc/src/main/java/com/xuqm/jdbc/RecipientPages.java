package com.xuqm.jdbc;

import com.xuqm.jdbc.KeyColumn.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query page by page. Each page begins with the last row of the one before, so that a value that is there twice is noticed even where two
 * pages meet.
 */
final class RecipientPages<R> {

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

        Rows(@Nullable String after) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.last = after;
        }

        @Override
        public boolean tryAdvance(Consumer<? super R> action) {
            if (page.isEmpty() && !over) {
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
                    Kind known = kind == null ? look(connection) : kind;
                    kind = known;
                    fetch(connection, known);
                } finally {
                    end(connection);
                }
            } catch (SQLException e) {
                throw new JdbcException("the recipients cannot be read: " + e.getMessage(), e);
            }
        }

        private void fetch(Connection connection, Kind known) throws SQLException {
            String from = last;
            try (PreparedStatement select =
                    connection.prepareStatement(rows(from == null ? "" : "WHERE " + key.column() + " >= ? ")
                            + "ORDER BY " + key.column() + " FETCH FIRST " + (fetchSize + 1) + " ROWS ONLY")) {
                int parameter = parameters(select);
                if (from != null) {
                    key.set(select, parameter, known, from);
                }
                select.setFetchSize(fetchSize + 1);
                try (ResultSet row = select.executeQuery()) {
                    int rows = 0;
                    while (row.next()) {
                        rows++;
                        take(row, rows == 1 ? from : null);
                    }
                    over = rows <= fetchSize;
                }
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
                    rows("WHERE " + key.column() + " IS NULL ") + "FETCH FIRST 1 ROWS ONLY")) {
                parameters(select);
                try (ResultSet row = select.executeQuery()) {
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

        private String rows(String condition) {
            return "SELECT * FROM (" + sql + ") xuqm_recipients " + condition;
        }

        private int parameters(PreparedStatement statement) throws SQLException {
            int next = 1;
            for (RecipientQuery.Parameter parameter : parameters) {
                statement.setObject(next++, parameter.value());
            }
            return next;
        }

        /** Where the pool gives out connections without autocommit, nothing is left open. */
        private void end(Connection connection) throws SQLException {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }
}
