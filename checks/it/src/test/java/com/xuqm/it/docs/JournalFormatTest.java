package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.it.docs.Markdown.CodeBlock;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.bulk.journal.Positions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal outlives the version of the SDK that wrote it: what stands in the document is read by this version as well. */
@DisplayName("The example in docs/journal-format.md")
class JournalFormatTest {

    private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{2})  ((?:[0-9a-f]{2} )*[0-9a-f]{2})(?:  .*)?$");

    private static final CampaignIdentity SPRING = new CampaignIdentity("messages", "spring", "aa".repeat(32));

    private static final List<JournalRecord> RECORDS = List.of(
            new Sending(Positions.of(0, 1, 2, 4), new InputMark(5, 0x1122334455667788L)),
            new Settled(List.of(
                    new Settlement(BulkStatus.ACCEPTED, 0, Positions.of(0, 1, 4)),
                    new Settlement(BulkStatus.REJECTED, 404, Positions.of(2)))));

    private static byte[] example() {
        String text = Markdown.named("docs/journal-format.md").codeBlocks().stream()
                .map(CodeBlock::text)
                .filter(block -> block.contains("XUQMBULK"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            assertThat(Integer.parseInt(line.group(1), 16))
                    .as("where \"%s\" begins", line.group())
                    .isEqualTo(bytes.size());
            bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(line.group(2)));
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("is a journal, and says what stands beside it")
    void is_read(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("spring.journal"), example());
        List<JournalRecord> records = new ArrayList<>();

        try (BulkJournal.Session session = FileJournal.at(file).open(SPRING)) {
            session.replay(records::add);
        }

        assertThat(records).isEqualTo(RECORDS);
        assertThat(file).hasBinaryContent(example());
    }

    @Test
    @DisplayName("is what is written, but for the salt and its hash")
    void is_written(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spring.journal");

        try (BulkJournal.Session session = FileJournal.at(file).open(SPRING)) {
            session.replay(record -> {});
            RECORDS.forEach(session::append);
        }

        assertThat(withoutSalt(Files.readAllBytes(file))).isEqualTo(withoutSalt(example()));
    }

    private static byte[] withoutSalt(byte[] journal) {
        byte[] rest = journal.clone();
        for (int i = 0x23; i < 0x57; i++) { // and the checksum over them
            rest[i] = 0;
        }
        return rest;
    }

    @Test
    @DisplayName("is refused in another version, and left as it is")
    void is_refused_in_another_version(@TempDir Path folder) throws IOException {
        byte[] later = example();
        later[8] = 2;
        Path file = Files.write(folder.resolve("spring.journal"), later);

        assertThatThrownBy(() -> FileJournal.at(file).open(SPRING)).hasMessageContaining("no journal of this version");
        assertThat(file).hasBinaryContent(later);
    }
}
