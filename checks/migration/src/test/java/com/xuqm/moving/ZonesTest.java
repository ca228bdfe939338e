package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.migration.Migration;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The time of a message")
class ZonesTest {

    /** In Europe and America clocks were changed on these days; each thousandth part of a day is tried. */
    private static final List<Instant> DAYS = List.of(
            Instant.parse("2024-03-10T00:00:00Z"),
            Instant.parse("2024-03-31T00:00:00Z"),
            Instant.parse("2024-10-27T00:00:00Z"),
            Instant.parse("2024-11-03T00:00:00Z"));

    private final House house = new House();
    private final TimeZone before = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        TimeZone.setDefault(before);
        house.close();
    }

    @ParameterizedTest(name = "in {0}")
    @DisplayName("is the instant of the source, in whatever zone the move runs, on the days of a clock change too")
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Pacific/Apia"})
    void is_the_instant_of_the_source(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        List<String> lines = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Instant time = DAYS.get(i % 4).plusMillis(86_400_000L * i / 1000);
            times.add(time);
            String text = switch (i % 3) {
                case 0 -> Long.toString(time.toEpochMilli());
                case 1 -> "\"" + time + "\"";
                default ->
                    "\"" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(ZoneOffset.ofHours(8))) + "\"";
            };
            lines.add("{\"key\":\"k" + i + "\",\"from\":\"ann\",\"to\":\"ben\",\"createdAt\":" + text
                    + ",\"type\":\"TEXT\",\"content\":\"x\"}");
        }
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, List.of(), lines)) {
            MigrationReport report =
                    Migration.from(source).to(house.client).build().run();

            assertThat(report.of(RecordKind.MESSAGE).written()).isEqualTo(1000);
        }
        assertThat(house.emulator.messages())
                .extracting(StoredMessage::createdAt)
                .containsExactlyInAnyOrderElementsOf(times);
    }

    @Test
    @DisplayName("is none without a zone, which nobody could guess: the line is counted as unreadable")
    void is_none_without_a_zone() throws IOException {
        List<String> lines = List.of(
                "{\"key\":\"k1\",\"from\":\"ann\",\"to\":\"ben\",\"createdAt\":\"2024-03-31T02:30:00\",\"type\":\"TEXT\",\"content\":\"x\"}");
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, List.of(), lines)) {
            assertThat(Migration.from(source)
                            .to(house.client)
                            .build()
                            .run()
                            .of(RecordKind.MESSAGE)
                            .lost())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("of Tencent is to the second, with the order within it in the milliseconds")
    void of_tencent_is_to_the_second() throws IOException {
        Path ids = Files.write(folder.resolve("ids"), List.of("ann", "ben"));
        Instant second = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        try (TencentEmulator tencent =
                        TencentEmulator.builder().users("ann", "ben").start();
                TencentClient client = House.tencent(tencent)) {
            tencent.past()
                    .message("ann", "ben", second, "one")
                    .message("ben", "ann", second, "two")
                    .message("ann", "ben", second.plusSeconds(1), "three");

            Migration.from(TencentSource.of(client, ids))
                    .to(house.client)
                    .build()
                    .run();
        }
        assertThat(house.emulator.messages())
                .extracting(StoredMessage::createdAt)
                .containsExactly(second, second.plusMillis(1), second.plusSeconds(1));
    }
}
