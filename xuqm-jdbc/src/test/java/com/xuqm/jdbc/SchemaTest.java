package com.xuqm.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tables")
class SchemaTest {

    private TestPool pool;

    @AfterEach
    void close() {
        if (pool != null) {
            pool.close();
        }
    }

    private static ClaimResult claim(JdbcDatabase database) {
        return JdbcReplayGuard.in(database)
                .claim("n", new Lease("o".repeat(32), Instant.EPOCH, Duration.ofMinutes(1)), Instant.EPOCH);
    }

    private static void assertRefused(JdbcDatabase database, String words) {
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> claim(database))
                .withMessage(words);
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(database::check)
                .withMessage(words);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("are made if that is asked for, and by nothing else; again does no harm")
    void are_made_if_asked_for(TestDatabase kind) {
        pool = kind.open(1);
        JdbcDatabase database = JdbcDatabase.of(pool);
        String file = "com/xuqm/jdbc/schema/" + (kind == TestDatabase.H2 ? "h2" : "postgresql") + "-1.sql";
        assertRefused(
                database,
                "the tables xuqm_… are not there; run " + file + " of xuqm-jdbc, or call JdbcDatabase.createTables()");

        database.createTables();
        assertThat(claim(database)).isEqualTo(ClaimResult.NEW);
        database.createTables();
        database.check();
        assertThat(claim(database)).isEqualTo(ClaimResult.IN_PROGRESS);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("of another version are refused, with what to do")
    void of_another_version(TestDatabase kind) {
        pool = kind.open(1);
        JdbcDatabase.of(pool).createTables();

        TestDatabase.update(pool, "UPDATE xuqm_version SET version = 2");
        assertRefused(
                JdbcDatabase.of(pool),
                "the tables xuqm_… are of version 2, but this version of xuqm-jdbc knows 1 at the most; update xuqm-jdbc");
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> JdbcDatabase.of(pool).createTables())
                .withMessageContaining("update xuqm-jdbc");
        TestDatabase.update(pool, "UPDATE xuqm_version SET version = -1");
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(() -> claim(JdbcDatabase.of(pool)))
                .withMessageContaining("are of version -1, but 1 is needed; run ");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("may have another prefix and another schema")
    void another_prefix_and_schema(TestDatabase kind) {
        pool = kind.open(1);
        TestDatabase.update(pool, "CREATE SCHEMA IF NOT EXISTS chat_" + kind);
        JdbcDatabase database = JdbcDatabase.of(pool).withPrefix("My_").withSchema("chat_" + kind);
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(database::check)
                .withMessageContaining("with the schema and the prefix that were set");

        database.createTables();

        assertThat(claim(database)).isEqualTo(ClaimResult.NEW);
        assertThat(TestDatabase.ask(pool, "SELECT count(*) FROM chat_" + kind + ".my_nonce"))
                .isEqualTo("1");
        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(
                        () -> JdbcDatabase.of(pool).withSchema("chat_" + kind).check())
                .withMessageContaining("are not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "x\"; DROP TABLE y; --", "1a", "my-schema", "\u4e2d"})
    @DisplayName("have no names that would have to be quoted")
    void names_that_would_have_to_be_quoted(String name) {
        JdbcDatabase database = JdbcDatabase.of(databaseNamed("H2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.withSchema(name))
                .withMessageContaining("make it the connection's own schema");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.withPrefix(name))
                .withMessageStartingWith("prefix must be");
    }

    /** A database of which nothing is known but its name. */
    private static DataSource databaseNamed(String name) {
        DatabaseMetaData data = stub(DatabaseMetaData.class, name);
        Connection connection = stub(Connection.class, data);
        return stub(DataSource.class, connection);
    }

    private static <T> T stub(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                SchemaTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Class<?> wanted = method.getReturnType();
                    if (wanted == boolean.class) {
                        return true;
                    }
                    return wanted == int.class ? (Object) 0 : wanted.isInstance(answer) ? answer : null;
                }));
    }

    @Test
    @DisplayName("are for databases that were tried; another one is refused by its name")
    void other_databases() {
        JdbcDatabase database = JdbcDatabase.of(databaseNamed("Oracle"));

        assertThatExceptionOfType(JdbcException.class)
                .isThrownBy(database::check)
                .withMessageStartingWith("xuqm-jdbc knows PostgreSQL and H2, but this database is Oracle;");
    }

    @Test
    @DisplayName("are looked at once, and not with every statement")
    void are_looked_at_once() {
        pool = TestDatabase.H2.open(1);
        JdbcDatabase database = JdbcDatabase.of(pool);
        database.createTables();
        pool.forgetStatements();

        claim(database);
        claim(database);

        assertThat(pool.statements()).filteredOn(sql -> sql.contains("version")).hasSize(1);
        assertThatCode(database::toString).doesNotThrowAnyException();
    }
}
