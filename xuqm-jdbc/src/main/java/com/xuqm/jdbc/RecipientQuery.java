package com.xuqm.jdbc;

import com.xuqm.sdk.bulk.recipients.Recipients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Recipients of a campaign from a query, however many: a thousand rows at a time are in memory.
 *
 * <pre>{@code
 * Recipients<String> recipients = RecipientQuery.of(dataSource, "SELECT id FROM app_user WHERE city = ?", "Shanghai")
 *         .orderedBy("id");
 * }</pre>
 *
 * <p>The rows come in the order of a column whose values are unique, such as the primary key; without one there would be no telling who was sent to already, so that there
 * are no recipients without it. The query is asked for a page at a time, each time for what lies behind the last row, on a connection that is given back before
 * the page is sent to: a campaign that takes hours holds no transaction open, a pool of one connection is enough, and its settings stay as they are. Let the
 * column have an index. A campaign that is resumed asks for the rows behind those who have an outcome, and no earlier ones.
 *
 * <p>What is inserted behind the last row that was read is seen, what is inserted in front of it is not. If rows are missing that a journal has
 * read, the run is refused for the reason {@code OTHER_RECIPIENTS}.
 *
 * <p>It works with PostgreSQL and H2, and is likely to with what else has {@code FETCH FIRST n ROWS ONLY}. Immutable.
 */
public final class RecipientQuery {

    private static final int MOST_ROWS = 100_000;

    private final DataSource dataSource;
    private final String sql;
    private final List<@Nullable Object> parameters;
    private final int fetchSize;

    private RecipientQuery(DataSource dataSource, String sql, List<@Nullable Object> parameters, int fetchSize) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.parameters = parameters;
        this.fetchSize = fetchSize;
    }

    /**
     * Takes a query.
     *
     * @param dataSource gives connections
     * @param sql a {@code SELECT} that yields the recipients, without an {@code ORDER BY}, which {@link #orderedBy(String)} gives, and without a semicolon
     * @param parameters the values of its question marks, as {@code setObject} takes them
     * @return the query; nothing has been asked yet
     */
    public static RecipientQuery of(DataSource dataSource, String sql, @Nullable Object... parameters) {
        List<@Nullable Object> values = new ArrayList<>(List.of());
        Collections.addAll(values, Arguments.notNull("parameters", parameters));
        return new RecipientQuery(
                Arguments.notNull("dataSource", dataSource), Arguments.notNull("sql", sql), values, 1000);
    }

    /**
     * Returns the same query with pages of another size.
     *
     * @param rows 1 to 100,000; 1,000 by default
     * @return a new value
     */
    public RecipientQuery withFetchSize(int rows) {
        return new RecipientQuery(dataSource, sql, parameters, Arguments.range("fetchSize", rows, 1, MOST_ROWS));
    }

    /**
     * Takes the values of a column as recipients.
     *
     * @param column a column of the query whose values are unique and never null, of text, whole or decimal numbers, or UUIDs; as it is written in a statement
     * @return the recipients, which can be read several times. A campaign that begins to read them fails with an {@link JdbcException} if the column is not as said
     */
    public Recipients<String> orderedBy(String column) {
        KeyColumn key = new KeyColumn(Arguments.notNull("column", column));
        return recipients(key, row -> row.getString(key.label()), id -> id);
    }

    /**
     * Makes recipients of rows.
     *
     * @param column a column of the query whose values are unique and never null, of text, whole or decimal numbers, or UUIDs; as it is written in a statement
     * @param reader makes a recipient of a row
     * @param keyOf tells the column's value of a recipient, as {@code getString} has given it
     * @param <R> the type of the recipients
     * @return the recipients, which can be read several times. A campaign that begins to read them fails with an {@link JdbcException} if the column is not as said
     */
    public <R> Recipients<R> orderedBy(String column, RowReader<R> reader, Function<? super R, String> keyOf) {
        return recipients(
                new KeyColumn(Arguments.notNull("column", column)),
                Arguments.notNull("reader", reader),
                Arguments.notNull("keyOf", keyOf));
    }

    private <R> Recipients<R> recipients(KeyColumn key, RowReader<R> reader, Function<? super R, String> keyOf) {
        RecipientPages<R> pages =
                new RecipientPages<>(dataSource, sql, List.copyOf(parameterHolders()), fetchSize, key, reader, keyOf);
        return Recipients.ordered(keyOf, after -> stream(pages, after));
    }

    private List<Parameter> parameterHolders() {
        return parameters.stream().map(Parameter::new).toList();
    }

    /** The value of a question mark. */
    record Parameter(@Nullable Object value) {}

    private static <R> Stream<R> stream(RecipientPages<R> pages, @Nullable String after) {
        return StreamSupport.stream(pages.behind(after), false);
    }

    /** Shows the query, and none of its values. */
    @Override
    public String toString() {
        return "RecipientQuery[" + sql + "]";
    }
}
