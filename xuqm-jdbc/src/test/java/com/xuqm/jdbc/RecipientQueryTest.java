package com.xuqm.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.recipients.Feed;
import com.xuqm.sdk.bulk.recipients.Item;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Recipients of a query")
class RecipientQueryTest {

    private TestPool pool;

    @AfterEach
    void close() {
        pool.close();
    }

    private void open(TestDatabase database) {
        pool = database.open(1);
        TestDatabase.update(
                pool,
                "CREATE TABLE app_user (id varchar(40) PRIMARY KEY, num bigint, city varchar(40),"
                        + " uid uuid, price numeric(10,2), at timestamp with time zone)");
        for (int i = 0; i < 25; i++) {
            add(i);
        }
    }

    private void add(int i) {
        TestDatabase.update(
                pool,
                String.format(
                        "INSERT INTO app_user VALUES ('u%03d', %d, '%s', '00000000-0000-0000-0000-%012d', %d.50, NULL)",
                        i, i, i % 2 == 0 ? "even" : "odd", i, i));
    }

    private static <R> List<R> read(Recipients<R> recipients, @Nullable String after) throws IOException {
        Semaphore woken = new Semaphore(0);
        List<R> all = new ArrayList<>();
        InputMark from = after == null ? null : new InputMark(1, 0, after);
        try (Feed<R> feed = recipients.open(from, woken::release)) {
            while (true) {
                Feed.Arrival<R> arrival = feed.poll(all.size());
                if (arrival instanceof Item<R> item) {
                    all.add(item.recipient());
                } else if (arrival instanceof Feed.NotYet<R>) {
                    woken.acquireUninterruptibly();
                } else {
                    return all;
                }
            }
        }
    }

    private RecipientQuery query(String sql, Object... parameters) {
        return RecipientQuery.of(pool, sql, parameters).withFetchSize(10);
    }

    private static void assertRefused(String words, Recipients<?> recipients) {
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> read(recipients, null))
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("come in the order of their key, a page at a time, each on a connection that is given back at once")
    void come_page_by_page(TestDatabase database) throws IOException {
        open(database);
        pool.withoutAutoCommit();

        List<String> read = read(query("SELECT id FROM app_user").orderedBy("id"), null);

        assertThat(read).hasSize(25).isSorted().doesNotHaveDuplicates();
        assertThat(pool.statements())
                .as("a look at the column, three pages, and on H2 the ends of two stretches")
                .hasSize(database == TestDatabase.H2 ? 6 : 4);
        assertThat(pool.idle()).as("connections in the pool").isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("are opened behind a key without reading earlier rows, whatever its type")
    void are_opened_behind_a_key(TestDatabase database) throws IOException {
        open(database);

        for (String column : List.of("id", "num", "uid", "price")) {
            Recipients<String> recipients = query("SELECT * FROM app_user").orderedBy(column);
            List<String> all = read(recipients, null);
            assertThat(all).as(column).hasSize(25);
            for (int i = 0; i < 25; i++) {
                assertThat(read(recipients, all.get(i))).as(column).isEqualTo(all.subList(i + 1, 25));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("take parameters, and rows of an own type")
    void take_parameters_and_own_types(TestDatabase database) throws IOException {
        open(database);
        record User(long number, String city) {}

        List<User> read = read(
                query("SELECT num, city FROM app_user WHERE city = ?", "odd")
                        .orderedBy(
                                "num",
                                row -> new User(row.getLong("num"), row.getString("city")),
                                user -> Long.toString(user.number())),
                null);

        assertThat(read).hasSize(12).first().isEqualTo(new User(1, "odd"));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName(
            "come once each from many stretches, of which a database sorts no more than it must, from wherever they are opened")
    void come_from_many_stretches(TestDatabase database) throws IOException {
        open(database);
        int rows = 2 * 400 + 25;
        TestDatabase.update(
                pool,
                IntStream.range(25, rows)
                        .mapToObj(i -> "('v" + i + "', " + i + ")")
                        .collect(Collectors.joining(", ", "INSERT INTO app_user (id, num) VALUES ", "")));
        List<String> all = IntStream.range(0, rows).mapToObj(Integer::toString).toList();
        Recipients<String> recipients = RecipientQuery.of(pool, "SELECT num FROM app_user")
                .withFetchSize(1)
                .orderedBy("num");

        assertThat(read(recipients, null)).isEqualTo(all);
        if (database == TestDatabase.H2) {
            assertThat(pool.statements())
                    .filteredOn(sql -> sql.startsWith("SELECT * ") && !sql.contains("<="))
                    .as("which may yield all that is left: a look, and the last stretch")
                    .hasSizeLessThan(2 + 25);
        }
        for (int from : List.of(18, 19, 20, 398, 399, 400, 401, 799, 800, 823, 824)) {
            assertThat(read(recipients, Integer.toString(from)))
                    .as("behind %d", from)
                    .isEqualTo(all.subList(from + 1, rows));
        }
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("are read on if all the rest of a stretch is deleted meanwhile")
    void rest_of_a_stretch_is_deleted(TestDatabase database) throws IOException {
        open(database);
        List<Integer> pages = new ArrayList<>();
        pool.onStatement(sql -> {
            if (sql.startsWith("SELECT * ")) {
                pages.add(1);
                if (pages.size() == 3) { // a look and one page were read
                    TestDatabase.update(pool, "DELETE FROM app_user WHERE num BETWEEN 1 AND 22");
                }
            }
        });

        assertThat(read(
                        RecipientQuery.of(pool, "SELECT num FROM app_user")
                                .withFetchSize(1)
                                .orderedBy("num"),
                        null))
                .containsExactly("0", "1", "23", "24");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("are seen if they are inserted behind what was read, and are not if they are inserted in front of it")
    void inserted_meanwhile(TestDatabase database) throws IOException {
        open(database);
        List<Integer> pages = new ArrayList<>();
        pool.onStatement(sql -> {
            if (sql.startsWith("SELECT * ")) {
                pages.add(1);
                if (pages.size() == 3) { // the second page is about to be read
                    add(100);
                    TestDatabase.update(pool, "INSERT INTO app_user (id) VALUES ('u000a')");
                    TestDatabase.update(pool, "DELETE FROM app_user WHERE id = 'u009'");
                }
            }
        });

        assertThat(read(query("SELECT id FROM app_user").orderedBy("id"), null))
                .hasSize(26)
                .contains("u100", "u009")
                .doesNotContain("u000a");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("are refused at the start if the column is not there, of no use, or null in some rows")
    void refused_at_the_start(TestDatabase database) {
        open(database);

        assertRefused(
                "cannot be ordered by the column nobody",
                query("SELECT id FROM app_user").orderedBy("nobody"));
        assertRefused(
                "take a unique column of text",
                query("SELECT id, at FROM app_user WHERE num < 0").orderedBy("at"));
        TestDatabase.update(pool, "INSERT INTO app_user (id) VALUES ('x')");
        assertRefused("is null in some rows", query("SELECT num FROM app_user").orderedBy("num"));
        assertThat(pool.idle()).as("connections in the pool").isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("stop where a value is there twice, also where two pages meet")
    void stop_where_a_value_is_there_twice(TestDatabase database) {
        open(database);
        for (int i = 1; i <= 12; i++) {
            int twice = i;
            Recipients<Object> recipients = RecipientQuery.of(
                            pool, "SELECT num FROM app_user UNION ALL SELECT num FROM app_user WHERE num = ?", twice)
                    .withFetchSize(5)
                    .orderedBy("num", row -> row.getString(1), Object::toString);

            assertRefused("more than once", recipients);
        }
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName(
            "give their connection back as it was if the database fails, a row cannot be read, or they are closed in the midst")
    void connections_come_back(TestDatabase database) throws IOException {
        open(database);
        pool.failIf(sql -> sql.contains("ORDER BY"));
        assertRefused(
                "the connection was lost", query("SELECT id FROM app_user").orderedBy("id"));
        pool.failIf(sql -> false);
        assertRefused(
                "no such column",
                query("SELECT id FROM app_user")
                        .orderedBy(
                                "id",
                                row -> {
                                    throw new SQLException("no such column");
                                },
                                Object::toString));
        Semaphore woken = new Semaphore(0);
        try (Feed<String> feed =
                query("SELECT id FROM app_user").orderedBy("id").open(null, woken::release)) {
            while (feed.poll(0) instanceof Feed.NotYet<String>) {
                woken.acquireUninterruptibly();
            }
        }

        assertThat(read(query("SELECT id FROM app_user").orderedBy("id"), null))
                .as("with the one connection of the pool, which checks its settings")
                .hasSize(25);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("are refused if a recipient tells another key than its row")
    void another_key_than_the_row(TestDatabase database) {
        open(database);

        assertRefused(
                "keyOf tells another value",
                query("SELECT id, num FROM app_user").orderedBy("id", row -> row.getString("num"), number -> number));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("are not read on by a key that is no value of the column")
    void key_of_another_column(TestDatabase database) {
        open(database);

        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> read(query("SELECT num FROM app_user").orderedBy("num"), "u007"))
                .withMessageContaining("give the query that the campaign was begun with");
    }
}
