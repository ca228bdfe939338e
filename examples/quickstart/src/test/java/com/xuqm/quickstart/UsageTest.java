package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong before anything is sent, so that the transport and the JSON binding do not matter. */
@DisplayName("The quickstart, used wrongly,")
@ExtendWith(XuqmEmulatorExtension.class)
class UsageTest {

    private final Screen screen = new Screen();

    private int run(XuqmEmulator emulator, Options options) {
        return Quickstart.run(options, screen.console(), emulator);
    }

    private static Options options(CsvSource accounts, CsvSource recipients) {
        return new Options(accounts, recipients, null, null, null);
    }

    private static Options samples(@Nullable String transport, @Nullable String json) {
        return new Options(CsvSource.sample("accounts.csv"), CsvSource.sample("recipients.csv"), null, transport, json);
    }

    @Test
    void refusesABadFileBeforeAnythingIsSent(XuqmEmulator emulator, @TempDir Path folder) {
        String missing = folder.resolve("none.csv").toString();

        int code = run(emulator, options(CsvSource.sample("accounts.csv"), CsvSource.file(missing)));

        assertThat(code).isEqualTo(2);
        assertThat(screen.errors()).isEqualTo("error: " + missing + " does not exist" + System.lineSeparator());
        assertThat(screen.text()).isEmpty();
        assertThat(emulator.recorded()).isEmpty();
    }

    @Test
    void refusesABadAccountsFileToo(XuqmEmulator emulator) {
        int code = run(emulator, options(CsvSources.text("ann,Ann\n"), CsvSource.sample("recipients.csv")));

        assertThat(code).isEqualTo(2);
        assertThat(screen.errors().lines()).singleElement().asString().contains("the column userId");
    }

    @Test
    void refusesASettingThatDoesNotExist() {
        Properties properties = new Properties();
        properties.setProperty("xuqm.recipents", "mine.csv");

        assertThat(Quickstart.run(properties, screen.console())).isEqualTo(2);
        assertThat(screen.errors().lines())
                .singleElement()
                .asString()
                .startsWith("error: there is no setting -Dxuqm.recipents; there are -Dxuqm.accounts");
        assertThat(screen.text()).isEmpty();
    }

    @Test
    void refusesAJournalWhoseFolderDoesNotExistBeforeAnythingIsSent(XuqmEmulator emulator, @TempDir Path folder) {
        refusesTheJournal(emulator, folder.resolve("none/mine.journal"), "its folder does not exist");
    }

    @Test
    void refusesAJournalThatIsAFolderBeforeAnythingIsSent(XuqmEmulator emulator, @TempDir Path folder) {
        refusesTheJournal(emulator, folder, "it is not a regular file");
    }

    @Test
    void refusesAJournalThatMayNotBeWrittenBeforeAnythingIsSent(XuqmEmulator emulator, @TempDir Path folder)
            throws IOException {
        Path file = Files.createFile(folder.resolve("mine.journal"));
        assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file))
                .as("this user may write everything, as root may")
                .isTrue();

        refusesTheJournal(emulator, file, "this user may not write it");
    }

    @Test
    void refusesAJournalThatTheFileSystemRefusesBeforeAnythingIsSent(XuqmEmulator emulator, @TempDir Path folder) {
        Path file = folder.resolve("x".repeat(300));

        refusesTheJournal(emulator, file, file + ": "); // the system's words
    }

    private void refusesTheJournal(XuqmEmulator emulator, Path journal, String reason) {
        Options options =
                new Options(CsvSource.sample("accounts.csv"), CsvSource.sample("recipients.csv"), journal, null, null);

        assertThat(run(emulator, options)).isEqualTo(2);
        assertThat(screen.errors().lines())
                .singleElement()
                .asString()
                .startsWith("error: the journal " + journal + " cannot be written: " + reason)
                .endsWith("; nothing was sent; name another file with -Dxuqm.journal=FILE");
        assertThat(screen.text()).isEmpty();
        assertThat(emulator.recorded()).isEmpty();
    }

    @Test
    void leavesNothingWhereAJournalMayBeMade(XuqmEmulator emulator, @TempDir Path folder) {
        Path journal = folder.resolve("mine.journal");
        Options options = new Options(
                CsvSource.sample("accounts.csv"), CsvSource.sample("recipients.csv"), journal, "pigeon", null);

        assertThat(run(emulator, options)).isEqualTo(2);
        assertThat(journal).doesNotExist();
    }

    @Test
    void refusesATransportThatIsNotThere(XuqmEmulator emulator) {
        assertThat(run(emulator, samples("pigeon", null))).isEqualTo(2);
        assertThat(screen.errors().lines()).singleElement().asString().contains("no transport named \"pigeon\"", "jdk");
    }

    @Test
    void refusesAJsonBindingThatIsNotThere(XuqmEmulator emulator) {
        assertThat(run(emulator, samples(null, "xml"))).isEqualTo(2);
        assertThat(screen.errors().lines())
                .singleElement()
                .asString()
                .contains("no JSON binding named \"xml\"", "gson", "jackson");
    }
}
