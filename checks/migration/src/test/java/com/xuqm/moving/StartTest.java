package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.migration.Migration;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The start of a move")
class StartTest {

    private static final MigrationSource ANN =
            new MemorySource().account("ann").account("ben").message("k1", "ann", "ben", "Hello");

    private final House house = new House();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        house.close();
    }

    private XuqmClient client(String secret, String admin) {
        return House.client(house.emulator).appSecret(secret).adminUser(admin).build();
    }

    private static void refused(MigrationSource source, XuqmClient target, String why) {
        assertThatThrownBy(() -> Migration.from(source).to(target).build().run())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(why);
    }

    private void nothingWasWritten() {
        assertThat(house.emulator.recorded("accounts.importBatch")).isEmpty();
    }

    @Test
    @DisplayName("says that the target does not take the secret, before anything is written")
    void says_that_the_secret_is_wrong() {
        try (XuqmClient wrong = client("as_not_the_right_one_0123456789abcdef", house.emulator.adminUser())) {
            refused(ANN, wrong, "the target does not let us in");
        }
        nothingWasWritten();
    }

    @Test
    @DisplayName("says at once that nothing answers at the target, however patient the run is")
    void says_that_nothing_answers() {
        house.emulator.close();

        refused(ANN, house.client, "the target does not let us in");
    }

    @Test
    @DisplayName("says that the quota of the target is used up")
    void says_that_the_quota_is_used_up() {
        house.emulator.faults().on("accounts.exists").first(9).beforeExecuting(Fault.rateLimited(Duration.ofHours(1)));

        refused(ANN, house.client, "the target does not let us in");
        nothingWasWritten();
    }

    @Test
    @DisplayName("says that the account it writes by is no administrator")
    void says_that_it_is_no_administrator() {
        house.client.accounts().importOne(ImportAccount.of("ann")).execute();
        try (XuqmClient ann = client(house.emulator.appSecret(), "ann")) {
            refused(ANN, ann, "is no administrator there");
        }
        nothingWasWritten();
    }

    @Test
    @DisplayName("says that the source does not take the secret, before the target is asked for anything")
    void says_that_the_source_cannot_be_read() throws IOException {
        Path ids = Files.write(folder.resolve("ids"), List.of("ann"));
        try (TencentEmulator tencent = TencentEmulator.builder().users("ann").start();
                TencentClient client = TencentClient.builder()
                        .baseUrl(tencent.baseUrl())
                        .sdkAppId(tencent.appId())
                        .secretKey("not the right key of this application")
                        .administrator(tencent.administrator())
                        .build()) {
            refused(TencentSource.of(client, ids), house.client, "the source does not let itself be read");
        }
        assertThat(house.emulator.recorded()).isEmpty();
    }

    @Test
    @DisplayName("refuses a target with accounts that the source has not, and names one and the way on")
    void refuses_foreign_accounts() {
        house.client.accounts().importOne(ImportAccount.of("zoe")).execute();

        refused(ANN, house.client, "zoe for one");
        nothingWasWritten();

        assertThat(Migration.from(ANN)
                        .to(house.client)
                        .despite(Objection.FOREIGN_ACCOUNTS)
                        .build()
                        .run()
                        .complete())
                .isTrue();
    }

    @Test
    @DisplayName(
            "takes for its own what an earlier run without this journal has written, placeholders and made ids among"
                    + " it")
    void knows_its_own() {
        MigrationSource source =
                new MemorySource().account("ann").account("a\u0000b").message("k1", "ann", "dan", "Hello");
        for (int run = 0; run < 2; run++) {
            assertThat(Migration.from(source)
                            .to(house.client)
                            .makeMissingAccounts()
                            .build()
                            .run()
                            .complete())
                    .isTrue();
        }
        assertThat(house.emulator.accountCount()).isEqualTo(4);
    }

    @Test
    @DisplayName("asks no more about strangers where the journal says that the move has begun")
    void asks_once() {
        Path journal = folder.resolve("journal");
        Migration.from(ANN).to(house.client).journal(journal).build().run();
        house.client.accounts().importOne(ImportAccount.of("zoe")).execute();

        assertThat(Migration.from(ANN)
                        .to(house.client)
                        .journal(journal)
                        .build()
                        .run()
                        .complete())
                .isTrue();
    }
}
