package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.inspect.TencentMessage;
import com.xuqm.migration.Migration;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.tencent.TencentDoubleWriter;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.callback.MessageSent;
import com.xuqm.tencent.message.MessageElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Double-writing from Tencent")
class DoubleWritingTest {

    private final House house = new House();
    private final TencentEmulator tencent =
            TencentEmulator.builder().users("ann", "ben").start();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        house.close();
        tencent.close();
    }

    private void move() throws IOException {
        Path ids = Files.write(folder.resolve("ids"), List.of("ann", "ben"));
        try (TencentClient client = House.tencent(tencent);
                TencentSource source = TencentSource.of(client, ids)) {
            Migration.from(source).to(house.client).build().run();
        }
    }

    private static MessageSent callback(TencentMessage message) {
        return new MessageSent(
                message.from(),
                String.valueOf(message.to()),
                message.seq(),
                message.random(),
                Instant.ofEpochSecond(message.time()),
                message.key(),
                0,
                0,
                "",
                0,
                List.of(MessageElement.text("Hello")),
                "");
    }

    @Test
    @DisplayName("may overlap with the move: a message that comes both ways is there once")
    void may_overlap_with_the_move() throws IOException {
        tencent.past().message("ann", "ben", Instant.now().minusSeconds(60), "Hello");
        move();
        TencentDoubleWriter writer = TencentDoubleWriter.to(house.client, null);

        writer.write(callback(tencent.messages().get(0)));

        assertThat(house.emulator.messages()).extracting(StoredMessage::content).containsExactly("Hello");
    }

    @Test
    @DisplayName("says so if a message was refused, so that the callback comes again")
    void says_if_a_message_was_refused() throws IOException {
        move();
        tencent.past().message("ann", "zoe", Instant.now().minusSeconds(60), "Hello");
        TencentDoubleWriter writer = TencentDoubleWriter.to(house.client, null);
        MessageSent sent = callback(tencent.messages().get(0));

        assertThatThrownBy(() -> writer.write(sent))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("404");
    }
}
