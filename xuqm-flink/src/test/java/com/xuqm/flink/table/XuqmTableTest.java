package com.xuqm.flink.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.flink.XuqmConnection;
import com.xuqm.sdk.XuqmClient;
import java.util.stream.IntStream;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table of the connector xuqm")
@Timeout(180)
class XuqmTableTest {

    private static XuqmEmulator emulator;
    private final TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());

    /** What the option {@code connection} names. */
    public static final class ToTheEmulator implements XuqmConnection {

        private static final long serialVersionUID = 1;

        @Override
        public XuqmClient connect() {
            return XuqmClient.builder()
                    .baseUrl(emulator.baseUrl())
                    .appKey(emulator.appKey())
                    .appSecret(emulator.appSecret())
                    .adminUser(emulator.adminUser())
                    .allowInsecureHttp(true)
                    .build();
        }
    }

    @BeforeAll
    static void start() {
        emulator = XuqmEmulator.builder().start();
        emulator.addAccounts(() -> IntStream.range(0, 3).mapToObj(i -> "u" + i).iterator());
    }

    @AfterAll
    static void stop() {
        emulator.close();
    }

    private void create(String columns, String options) {
        tables.executeSql("CREATE TABLE campaign (" + columns + ") WITH ('connector' = 'xuqm', 'connection' = '"
                + ToTheEmulator.class.getName() + "', " + options + ")");
    }

    @Test
    @DisplayName("sends a message to whoever is inserted")
    void sends_messages() throws Exception {
        create(
                "id BIGINT, user_id STRING",
                "'campaign' = 'spring', 'text' = 'Hello', 'limit.requests-per-second' = '50'");

        tables.executeSql("INSERT INTO campaign VALUES (1, 'u0'), (2, 'u1'), (3, CAST(NULL AS STRING))")
                .await();

        assertThat(emulator.deliveries().total()).isEqualTo(2);
    }

    @Test
    @DisplayName("imports accounts, from the columns that are named")
    void imports_accounts() throws Exception {
        create(
                "who STRING, nick STRING",
                "'campaign' = 'import', 'kind' = 'accounts', 'column.user-id' = 'who', 'column.nickname' = 'nick'");

        tables.executeSql("INSERT INTO campaign VALUES ('ann', 'Ann')").await();

        assertThat(new ToTheEmulator().connect().accounts().get("ann").execute().nickname())
                .isEqualTo("Ann");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'text' = 'Hello'                                                      | campaign
        'campaign' = 'c'                                                      | 'kind' = 'MESSAGES' needs the option 'text'
        'campaign' = 'c', 'kind' = 'pushes', 'text' = 'Hello'                 | needs the option 'title'
        'campaign' = 'c', 'text' = 'Hello', 'txet' = 'typo'                   | txet
        'campaign' = 'c', 'text' = 'Hello', 'column.user-id' = 'nobody'       | there is no column 'nobody' of text
        'campaign' = 'c', 'text' = 'Hello', 'column.user-id' = 'number'       | there is no column 'number' of text
        'campaign' = 'c', 'text' = 'Hello', 'limit.requests-per-second' = '1', 'limit.recipients-per-second' = '1' | and not both
        """, quoteCharacter = '"')
    @DisplayName("refuses options that do not exist or make no sense, by their names")
    void refuses_options(String options, String message) {
        create("number BIGINT, user_id STRING", options);

        assertThatThrownBy(() -> tables.executeSql("INSERT INTO campaign VALUES (1, 'u0')"))
                .hasStackTraceContaining(message);
    }

    @Test
    @DisplayName("names the class that makes no connection")
    void refuses_a_connection() {
        tables.executeSql(
                "CREATE TABLE wrong (user_id STRING) WITH ('connector' = 'xuqm', 'campaign' = 'c', 'text' = 't',"
                        + " 'connection' = 'java.lang.String')");

        assertThatThrownBy(() -> tables.executeSql("INSERT INTO wrong VALUES ('u0')"))
                .hasStackTraceContaining("the option 'connection' must name a class that implements")
                .hasStackTraceContaining("java.lang.String");
    }
}
