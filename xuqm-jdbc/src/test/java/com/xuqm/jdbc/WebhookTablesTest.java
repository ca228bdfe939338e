package com.xuqm.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What several receivers share in a database")
class WebhookTablesTest {

    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

    private final AtomicInteger owners = new AtomicInteger();
    private TestPool pool;
    private JdbcDatabase database;

    @AfterEach
    void close() {
        pool.close();
    }

    private void open(TestDatabase kind, int connections) {
        pool = kind.open(connections);
        database = JdbcDatabase.of(pool);
        database.createTables();
        database.check();
        pool.forgetStatements();
    }

    private Lease lease(Duration length, Instant now) {
        return new Lease(String.format("%032x", owners.incrementAndGet()), now, length);
    }

    private Lease lease() {
        return lease(Duration.ofMinutes(2), NOW);
    }

    private static Instant until(Lease lease) {
        return lease.now().plusSeconds(600);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("does not depend on their clocks, which differ by twenty minutes and jump")
    void clocks_that_differ(TestDatabase kind) {
        open(kind, 1);
        JdbcReplayGuard ahead = JdbcReplayGuard.in(database);
        JdbcReplayGuard behind = JdbcReplayGuard.in(database);
        Lease first = lease(Duration.ofMinutes(2), NOW.plusSeconds(600));
        Lease second = lease(Duration.ofMinutes(2), NOW.minusSeconds(600));
        Lease third = lease(Duration.ofMinutes(2), NOW.plusSeconds(100_000));

        assertThat(ahead.claim("n", first, until(first))).isEqualTo(ClaimResult.NEW);
        assertThat(behind.claim("n", second, until(second))).isEqualTo(ClaimResult.IN_PROGRESS);
        assertThat(ahead.claim("n", third, until(third))).as("after a jump").isEqualTo(ClaimResult.IN_PROGRESS);
        TestDatabase.pass(pool, "xuqm_nonce", Duration.ofMinutes(2));
        assertThat(behind.claim("n", second, until(second))).isEqualTo(ClaimResult.NEW);
        assertThat(pool.complaints()).as("times of the JVM in statements").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("lets no replay pass at one whose clock is behind that of the one that used it")
    void replay_at_a_late_clock(TestDatabase kind) {
        open(kind, 1);
        JdbcReplayGuard guard = JdbcReplayGuard.in(database);
        Lease ahead = lease(Duration.ofMinutes(2), NOW.plusSeconds(600));
        Instant until = NOW.plusSeconds(660);
        guard.claim("n", ahead, until);
        guard.confirm("n", ahead);
        TestDatabase.pass(pool, "xuqm_nonce", Duration.ofMinutes(20));
        database.cleanUp();

        Lease behind = lease(Duration.ofMinutes(2), NOW.minusSeconds(600).plusSeconds(1200));
        assertThat(guard.claim("n", behind, until)).isEqualTo(ClaimResult.DONE);
    }

    @Test
    @DisplayName("costs one round trip a claim on PostgreSQL, whatever comes of it")
    void one_round_trip() {
        open(TestDatabase.POSTGRESQL, 1);
        JdbcReplayGuard guard = JdbcReplayGuard.in(database);
        Lease lease = lease();

        guard.claim("n", lease, until(lease));
        guard.claim("n", lease(), until(lease));
        guard.confirm("n", lease);
        guard.claim("n", lease(), until(lease));

        assertThat(pool.statements()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName(
            "answers each claim for itself of those that go to the database together, as they came while another one was there")
    void claims_together(TestDatabase kind) throws Exception {
        open(kind, 1);
        ClaimTable table = new ClaimTable(database, "nonce", "it failed");
        Duration minutes = Duration.ofMinutes(2);
        Duration hour = Duration.ofHours(1);
        table.claim("done", "a", minutes, hour);
        table.done("done", "a");
        table.claim("ended", "a", minutes, hour);
        TestDatabase.pass(pool, "xuqm_nonce", minutes);
        table.claim("held", "a", minutes, hour);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        pool.forgetStatements();
        pool.onStatement(sql -> {
            begun.countDown();
            await(go);
        });
        List<CompletableFuture<ClaimResult>> results = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        for (String id : List.of("first", "new", "held", "done", "ended", "new")) {
            int waiting = results.size();
            results.add(CompletableFuture.supplyAsync(() -> table.claim(id, "b", minutes, hour), threads));
            await(begun);
            while (table.waiting() < waiting) {
                Thread.onSpinWait();
            }
        }
        go.countDown();
        threads.shutdown();

        assertThat(results.stream().map(CompletableFuture::join))
                .containsExactly(
                        ClaimResult.NEW,
                        ClaimResult.NEW,
                        ClaimResult.IN_PROGRESS,
                        ClaimResult.DONE,
                        ClaimResult.NEW,
                        ClaimResult.IN_PROGRESS);
        assertThat(pool.statements().stream().filter(sql -> sql.contains("forget_at")))
                .as("the first, four together, and one about what they were about, too")
                .hasSize(3);
        assertThat(table.done("ended", "a")).as("its claim had ended").isFalse();
        assertThat(table.done("ended", "b")).isTrue();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("lets nothing through while the database is away")
    void database_is_away(TestDatabase kind) {
        open(kind, 1);
        pool.away(true);

        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> JdbcReplayGuard.in(database).claim("n", lease(), NOW))
                .withMessage("a replay cannot be told without the database: the database is away");
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> JdbcCallbackLedger.in(database).claim("n", lease()));
        pool.away(false);
        pool.failIf(sql -> true);
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> JdbcReplayGuard.in(database).claim("n", lease(), NOW));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("keeps ids of any length and any characters apart")
    void hostile_ids(TestDatabase kind) {
        open(kind, 1);
        JdbcCallbackLedger ledger = JdbcCallbackLedger.in(database);
        List<String> ids = List.of(
                "a",
                "A",
                "'; DROP TABLE xuqm_event; --",
                "\u0000",
                "\u4e2d",
                "x".repeat(5000),
                "x".repeat(5001),
                " ",
                "",
                "#",
                ClaimTable.key("\u4e2d"));

        ids.forEach(id -> assertThat(ledger.claim(id, lease())).isEqualTo(ClaimResult.NEW));
        ids.forEach(id -> assertThat(ledger.claim(id, lease())).isEqualTo(ClaimResult.IN_PROGRESS));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("keeps the claim of a handler that takes longer than its lease, although a renewal fails")
    void slow_handler(TestDatabase kind) throws Exception {
        open(kind, 2);
        JdbcCallbackLedger ledger = JdbcCallbackLedger.in(database);
        Lease slow = lease(Duration.ofMillis(900), NOW);
        CountDownLatch renewed = new CountDownLatch(6);
        AtomicInteger tried = new AtomicInteger();
        pool.onStatement(sql -> renewed.countDown());
        pool.failIf(sql -> sql.contains("SET lease_until") && tried.incrementAndGet() == 2);
        ledger.claim("e", slow);

        assertThat(renewed.await(1, TimeUnit.MINUTES)).isTrue();

        assertThat(ledger.handled("e", slow)).isTrue();
        assertThat(ledger.claim("e", lease())).isEqualTo(ClaimResult.DONE);
    }

    // ---- in a transaction of the application's ----------------------------------------------------------------------

    private void orders() {
        TestDatabase.update(pool, "CREATE TABLE orders (id varchar(10))");
    }

    private Connection work(JdbcCallbackLedger ledger, String event) throws SQLException {
        Connection connection = DriverManager.getConnection(pool.url());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO orders VALUES ('" + event + "')");
            ledger.handledIn(connection, event);
            return connection;
        } catch (JdbcException e) {
            connection.close();
            throw e;
        }
    }

    private String orderCount() {
        return TestDatabase.ask(pool, "SELECT count(*) FROM orders");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is committed with what a handler has written")
    void committed_together(TestDatabase kind) throws SQLException {
        open(kind, 1);
        orders();
        JdbcCallbackLedger ledger = JdbcCallbackLedger.in(database);
        Lease lease = lease();
        ledger.claim("e", lease);

        try (Connection connection = work(ledger, "e")) {
            connection.commit();
        }

        assertThat(ledger.handled("e", lease))
                .as("as the dispatcher notes afterwards")
                .isTrue();
        assertThat(ledger.claim("e", lease())).isEqualTo(ClaimResult.DONE);
        assertThat(orderCount()).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is rolled back with what a handler has written, and the event comes again")
    void rolled_back_together(TestDatabase kind) throws SQLException {
        open(kind, 1);
        orders();
        JdbcCallbackLedger ledger = JdbcCallbackLedger.in(database);
        Lease lease = lease();
        ledger.claim("e", lease);

        try (Connection connection = work(ledger, "e")) {
            connection.rollback();
        }
        ledger.failed("e", lease);

        assertThat(ledger.claim("e", lease())).isEqualTo(ClaimResult.NEW);
        assertThat(orderCount()).isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is neither there without the other if the receiver dies between them")
    void dies_between(TestDatabase kind) throws SQLException {
        open(kind, 1);
        orders();
        JdbcCallbackLedger ledger = JdbcCallbackLedger.in(database);
        ledger.claim("e", lease());

        try (Connection connection = work(ledger, "e")) {
            connection.rollback(); // as the database does when the connection is gone
        }
        TestDatabase.pass(pool, "xuqm_event", Duration.ofMinutes(2));

        assertThat(JdbcCallbackLedger.in(database).claim("e", lease())).isEqualTo(ClaimResult.NEW);
        assertThat(orderCount()).isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is refused in a transaction for an event that is another's, or nobody's")
    void refused_in_a_transaction(TestDatabase kind) throws SQLException {
        open(kind, 1);
        orders();
        JdbcCallbackLedger slow = JdbcCallbackLedger.in(database);
        slow.claim("e", lease());
        TestDatabase.pass(pool, "xuqm_event", Duration.ofMinutes(2));
        JdbcCallbackLedger.in(database).claim("e", lease());

        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> work(slow, "e"))
                .withMessageContaining("roll back");
        assertThatExceptionOfType(JdbcException.class).isThrownBy(() -> work(slow, "unknown"));
    }

    // ---- time, and room ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is cleaned up in bounded steps, and nothing goes that is still needed")
    void clean_up(TestDatabase kind) {
        open(kind, 1);
        JdbcReplayGuard guard = JdbcReplayGuard.in(database);
        JdbcCallbackLedger ledger = JdbcCallbackLedger.in(database).withRetention(Duration.ofDays(1));
        int old = 2100;
        for (int hour = 0; hour < 3; hour++) {
            for (int i = 0; i < old / 3; i++) {
                Lease lease = lease();
                guard.claim("n" + hour + "-" + i, lease, until(lease));
                guard.confirm("n" + hour + "-" + i, lease);
            }
            TestDatabase.pass(pool, "xuqm_nonce", Duration.ofHours(1));
        }
        Lease fresh = lease();
        guard.claim("fresh", fresh, until(fresh));
        ledger.claim("event", lease());
        TestDatabase.pass(pool, "xuqm_event", Duration.ofHours(23));
        pool.forgetStatements();

        assertThat(database.cleanUp()).isEqualTo(old);

        assertThat(pool.statements())
                .as("three steps for nonces, one for events")
                .hasSize(4);
        assertThat(TestDatabase.ask(pool, "SELECT count(*) FROM xuqm_nonce")).isEqualTo("1");
        assertThat(TestDatabase.ask(pool, "SELECT count(*) FROM xuqm_event")).isEqualTo("1");
        TestDatabase.pass(pool, "xuqm_event", Duration.ofHours(1));
        assertThat(database.cleanUp()).isEqualTo(1);
    }

    @Test
    @DisplayName("is the same for sessions in any time zone")
    void sessions_in_other_time_zones() {
        open(TestDatabase.POSTGRESQL, 1);
        String url = pool.url() + "&options=-c%20TimeZone=";
        try (TestPool east = new TestPool(url + "Pacific/Kiritimati", 1);
                TestPool west = new TestPool(url + "Pacific/Niue", 1)) {
            JdbcReplayGuard one = JdbcReplayGuard.in(JdbcDatabase.of(east));
            JdbcReplayGuard other = JdbcReplayGuard.in(JdbcDatabase.of(west));
            Lease lease = lease();

            assertThat(one.claim("n", lease, until(lease))).isEqualTo(ClaimResult.NEW);
            assertThat(other.claim("n", lease(), until(lease))).isEqualTo(ClaimResult.IN_PROGRESS);
            assertThat(other.claim("m", lease, until(lease))).isEqualTo(ClaimResult.NEW);
            assertThat(one.claim("m", lease(), until(lease))).isEqualTo(ClaimResult.IN_PROGRESS);
            assertThat(JdbcDatabase.of(east).cleanUp() + JdbcDatabase.of(west).cleanUp())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29 00:30:00+00:00", "2026-10-25 00:30:00+00:00"})
    @DisplayName("lasts as long when the clocks are put forward or back")
    void clocks_are_put_forward_or_back(String moment) throws SQLException {
        for (TestDatabase kind : TestDatabase.values()) {
            try (TestPool one = kind.open(1);
                    Connection connection = DriverManager.getConnection(one.url());
                    Statement zone = connection.createStatement()) {
                zone.execute("SET TIME ZONE 'Europe/Berlin'");
                Dialect dialect = Dialect.of(connection);
                String literal = "TIMESTAMP WITH TIME ZONE '" + moment + "'";
                String left = dialect.left
                        .replace(dialect.now, literal)
                        .replace("lease_until", dialect.after.replace(dialect.now, literal));
                try (PreparedStatement select = connection.prepareStatement("SELECT " + left)) {
                    select.setLong(1, Duration.ofDays(1).toMillis());
                    try (ResultSet row = select.executeQuery()) {
                        row.next();
                        assertThat(row.getLong(1))
                                .as(kind.name())
                                .isEqualTo(Duration.ofDays(1).toMillis());
                    }
                }
            }
        }
        open(TestDatabase.H2, 1);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("works for many threads on a pool of one, with connections without autocommit")
    void a_pool_of_one(TestDatabase kind) throws Exception {
        open(kind, 1);
        pool.withoutAutoCommit();
        JdbcReplayGuard guard = JdbcReplayGuard.in(database);
        List<Thread> threads = new ArrayList<>();
        AtomicInteger claimed = new AtomicInteger();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> {
                for (int n = 0; n < 20; n++) {
                    Lease lease = lease();
                    if (guard.claim("n" + n, lease, until(lease)) == ClaimResult.NEW) {
                        claimed.incrementAndGet();
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(claimed).hasValue(20);
        assertThat(pool.idle()).isEqualTo(1);
    }
}
