package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.migration.Migration;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.migration.report.Difference;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.VerificationReport;
import com.xuqm.sdk.XuqmClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A verification")
class VerifyTest {

    private final House house = new House();

    @TempDir
    private Path folder;

    @BeforeEach
    void move() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("moved"))) {
            Migration.from(source).to(house.client).build().run();
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    private VerificationReport verify(JsonLinesSource source) {
        return Migration.from(source).to(house.client).build().verify(new JacksonJsonBinding());
    }

    @Test
    @DisplayName("finds no difference after a move, and says what it compared")
    void finds_nothing_after_a_move() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("again"))) {
            VerificationReport report = verify(source);

            assertThat(report.differences()).isEmpty();
            assertThat(report.compared().values()).containsExactly(3L, 2L, 1L, 2L, 4L, 3L);
        }
    }

    @ParameterizedTest(name = "{2} {3}")
    @DisplayName("finds what differs between the sides")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"content\":\"Hello\"; \"content\":\"Hullo\"; MESSAGE; CONTENT",
                "\"content\":{\"a\":1}; \"content\":{\"a\":2}; MESSAGE; CONTENT",
                "1700000000002; 1700000000009; MESSAGE; TIME",
                "\"key\":\"k1\"; \"key\":\"k7\"; MESSAGE; MISSING",
                "\"from\":\"cal\"; \"from\":\"ben\"; MESSAGE; SENDER",
                "\"key\":\"k1\",\"from\":\"ann\",\"to\":\"ben\",\"createdAt\":1700000000000;"
                        + " \"key\":\"k1\",\"from\":\"ann\",\"to\":\"ben\",\"createdAt\":1700000000008; MESSAGE; ORDER",
                "\"role\":\"ADMIN\"; \"role\":\"MEMBER\"; MEMBER; ROLE",
                "{\"id\":\"ben\",\"role\":\"OWNER\"}; {\"id\":\"ben\",\"role\":\"OWNER\"},{\"id\":\"cal\"}; MEMBER;"
                        + " MISSING",
                "a.png; b.png; ACCOUNT; PICTURE",
                "\"nickname\":\"Ann\"; \"nickname\":\"Anne\"; ACCOUNT; NAME",
                "\"blocked\":[\"cal\"]; \"blocked\":[\"ann\"]; BLOCK; MISSING",
                "\"remark\":\"Benny\"; \"remark\":\"B.\"; FRIEND; REMARK",
                "\"muted\":true; \"muted\":false; GROUP; MUTE",
                "\"name\":\"One\"; \"name\":\"Won\"; GROUP; NAME",
                "\"owner\":\"ann\"; \"owner\":\"ben\"; GROUP; OWNER"
            })
    void finds_what_differs(String moved, String now, String kind, String what) throws IOException {
        try (JsonLinesSource source = House.source(
                folder.resolve("changed"),
                changed(House.ACCOUNTS, moved, now),
                changed(House.GROUPS, moved, now),
                changed(House.MESSAGES, moved, now))) {

            assertThat(verify(source).differences())
                    .extracting(difference -> difference.kind() + " " + difference.what())
                    .contains(kind + " " + what);
        }
    }

    private static List<String> changed(List<String> lines, String from, String to) {
        return lines.stream().map(line -> line.replace(from, to)).toList();
    }

    @Test
    @DisplayName("finds what is there twice")
    void finds_what_is_there_twice() {
        try (XuqmEmulator forgetful = XuqmEmulator.builder()
                        .emptySeed()
                        .dropRepetitions(false)
                        .start();
                XuqmClient client = XuqmClient.builder()
                        .baseUrl(forgetful.baseUrl())
                        .appKey(forgetful.appKey())
                        .appSecret(forgetful.appSecret())
                        .adminUser(forgetful.adminUser())
                        .build()) {
            MemorySource source =
                    new MemorySource().account("ann").account("ben").message("k1", "ann", "ben", "Hello");
            Migration.from(source)
                    .to(client)
                    .journal(folder.resolve("journal"))
                    .despite(Objection.KEYS_NOT_KEPT)
                    .build()
                    .run();

            assertThat(Migration.from(source)
                            .to(client)
                            .build()
                            .verify(new JacksonJsonBinding())
                            .differences())
                    .extracting(difference -> difference.what() + " " + difference.id())
                    .containsExactly("DOUBLED k1");
        }
    }

    @Test
    @DisplayName("names a record by its id at the source")
    void names_a_record() throws IOException {
        try (JsonLinesSource source = House.source(
                folder.resolve("more"),
                House.ACCOUNTS,
                House.GROUPS,
                changed(House.MESSAGES, "\"key\":\"k1\"", "\"key\":\"k7\""))) {

            assertThat(verify(source).differences()).extracting(Difference::id).containsExactly("k7");
        }
    }
}
