package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The quickstart")
@ParameterizedClass(name = "{0}")
@MethodSource("com.xuqm.quickstart.Pair#all")
@ExtendWith(XuqmEmulatorExtension.class)
class QuickstartTest {

    private final Screen screen = new Screen();

    @Parameter
    Pair pair;

    private Options options(CsvSource accounts, CsvSource recipients) {
        return new Options(accounts, recipients, null, pair.transport(), pair.json());
    }

    private Options samples() {
        return options(CsvSource.sample("accounts.csv"), CsvSource.sample("recipients.csv"));
    }

    private int run(XuqmEmulator emulator, CsvSource accounts, CsvSource recipients) {
        return Quickstart.run(options(accounts, recipients), screen.console(), emulator);
    }

    private int run(XuqmEmulator emulator, String recipients) {
        return run(emulator, CsvSources.text("userId,nickname\n"), CsvSources.text(recipients));
    }

    @Test
    void doesTheWholeJob(XuqmEmulator emulator) {
        int accountsBefore = emulator.accountCount();

        int code = Quickstart.run(samples(), screen.console(), emulator);

        assertThat(screen.errors()).isEmpty();
        assertThat(screen.lines())
                .contains(
                        "  transport  " + pair.transport(),
                        "  JSON       " + pair.json(),
                        "  990 accounts imported in 10 batches of up to 100",
                        "  1,000 of 1,000 recipients done",
                        "  rejected: 10",
                        "    line 58: \"\": must not be blank (not sent)",
                        "    line 158: \"   \": must not be blank (not sent)",
                        "    line 258: \"departed.member\": no such account (404)",
                        "    line 458: \"" + "x".repeat(60)
                                + "\"… (300 characters): userId is longer than 128 characters (400)",
                        "    line 558: \"../admin\": no such account (404)",
                        "    line 858: \"olivia.khan \": no such account (404)");
        assertThat(screen.lastLine()).isEqualTo("recipients: 1000 accepted: 990 rejected: 10 unknown: 0 not tried: 0");
        assertThat(screen.lines().stream().filter(line -> line.startsWith("recipients:")))
                .hasSize(1);
        assertThat(code).as(screen::toString).isZero();

        assertThat(emulator.accountCount() - accountsBefore).isEqualTo(990);
        assertThat(emulator.account("🐼.fan"))
                .hasValueSatisfying(panda -> assertThat(panda.nickname()).isEqualTo("Panda 🐼"));
        assertThat(emulator.requestCount("accounts.importBatch")).isEqualTo(10);
        assertThat(emulator.requestCount("admin.batchSend")).isEqualTo(2);
        assertThat(emulator.messages().stream().filter(message -> "quickstart".equals(message.campaignId())))
                .hasSize(990)
                .extracting(StoredMessage::toId)
                .doesNotHaveDuplicates();
        assertThat(emulator.messages().stream().filter(message -> message.campaignId() == null))
                .extracting(StoredMessage::chatType)
                .containsExactly("SINGLE", "GROUP");
        assertThat(emulator.pushes())
                .singleElement()
                .satisfies(push -> assertThat(push.deviceCount()).isEqualTo(1));
    }

    @Test
    void startsAnEmulatorOfItsOwn() {
        Properties properties = new Properties();
        properties.setProperty("xuqm.transport", pair.transport());
        properties.setProperty("xuqm.json", pair.json());

        assertThat(Quickstart.run(properties, screen.console())).isZero();
        assertThat(screen.text()).contains("emulator at http://127.0.0.1:");
    }

    @Test
    void paintsAProgressBarOnATerminal(XuqmEmulator emulator) {
        int code = Quickstart.run(samples(), screen.console(true), emulator);

        assertThat(code).as(screen::toString).isZero();
        assertThat(screen.text()).contains("1000/1000").doesNotContain("1,000 of 1,000");
        assertThat(screen.lastLine()).isEqualTo("recipients: 1000 accepted: 990 rejected: 10 unknown: 0 not tried: 0");
    }

    @Test
    void takesOneRecipient(XuqmEmulator emulator) {
        assertThat(run(emulator, "userId\nuser_001\n")).as(screen::toString).isZero();
        assertThat(screen.lastLine()).isEqualTo("recipients: 1 accepted: 1 rejected: 0 unknown: 0 not tried: 0");
    }

    @Test
    void takesNoRecipientsAtAll(XuqmEmulator emulator) {
        assertThat(run(emulator, "userId\n")).as(screen::toString).isZero();
        assertThat(screen.lastLine()).isEqualTo("recipients: 0 accepted: 0 rejected: 0 unknown: 0 not tried: 0");
        assertThat(emulator.requestCount("admin.batchSend")).isZero();
    }

    @Test
    void takesAHundredThousandRecipients(XuqmEmulator emulator) {
        List<String> userIds =
                IntStream.range(0, 100_000).mapToObj(i -> "u" + i).toList();
        emulator.addAccounts(userIds.subList(1, 100_000));

        int code = run(emulator, CsvSources.text("userId,nickname\n"), CsvSources.recipients(userIds));

        assertThat(code).as(screen::toString).isZero();
        assertThat(screen.lastLine())
                .isEqualTo("recipients: 100000 accepted: 99999 rejected: 1 unknown: 0 not tried: 0");
        assertThat(screen.lines())
                .contains("  10,000 of 100,000 recipients done", "  100,000 of 100,000 recipients done");
        assertThat(emulator.requestCount("admin.batchSend")).isEqualTo(200);
    }

    @Test
    void countsEachRowOfADuplicateButSendsToItOnce(XuqmEmulator emulator) {
        assertThat(run(emulator, "userId\nuser_001\nnobody\nuser_001\nnobody\nuser_001\n"))
                .as(screen::toString)
                .isZero();
        assertThat(screen.lastLine()).isEqualTo("recipients: 5 accepted: 3 rejected: 2 unknown: 0 not tried: 0");
        assertThat(screen.text()).contains("line 3: \"nobody\"", "line 5: \"nobody\"");
        assertThat(emulator.deliveries().of("user_001")).isEqualTo(1);
    }

    @Test
    void listsTheRejectedInTheOrderOfTheFile(XuqmEmulator emulator) {
        assertThat(run(emulator, "userId\nnobody\n\nnobody else\n"))
                .as(screen::toString)
                .isZero();
        assertThat(screen.lines())
                .containsSubsequence(
                        "    line 2: \"nobody\": no such account (404)",
                        "    line 3: \"\": must not be blank (not sent)",
                        "    line 4: \"nobody else\": no such account (404)");
    }

    @Test
    void takesFilesFromWindows(XuqmEmulator emulator, @TempDir Path folder) throws IOException {
        Path accounts = Files.writeString(folder.resolve("a.csv"), "\uFEFFuserId,nickname\r\nann,Ann\r\nben,\r\n");
        Path recipients = Files.writeString(folder.resolve("r.csv"), "\uFEFFuserId\r\nann\r\nben\r\n");

        int code = run(emulator, CsvSource.file(accounts.toString()), CsvSource.file(recipients.toString()));

        assertThat(code).as(screen::toString).isZero();
        assertThat(screen.text()).contains("Accounts from " + accounts, "  2 accounts imported in 1 batch of");
        assertThat(screen.lastLine()).isEqualTo("recipients: 2 accepted: 2 rejected: 0 unknown: 0 not tried: 0");
    }

    @Test
    void reportsAccountsThatCannotBeImportedAndGoesOn(XuqmEmulator emulator) {
        String tooLong = "x".repeat(200);
        int code = run(
                emulator,
                CsvSources.text("userId,nickname\nann,Ann\n,Nobody\n" + tooLong + ",\n"),
                CsvSources.text("userId\nann\n"));

        assertThat(code).as(screen::toString).isZero();
        assertThat(screen.lines())
                .contains(
                        "  1 account imported in 1 batch of up to 100",
                        "  not imported: 2",
                        "    line 3: \"\": must not be blank (not sent)",
                        "    line 4: \"" + "x".repeat(60)
                                + "\"… (200 characters): userId is longer than 128 characters (400)");
    }

    @Test
    void endsWithOneLineIfTheServiceIsGone() {
        XuqmEmulator emulator = XuqmEmulator.start();
        emulator.close();

        assertThat(Quickstart.run(samples(), screen.console(), emulator)).isEqualTo(1);
        assertThat(screen.errors().lines()).singleElement().asString().startsWith("error: ");
    }

    /** The one with the last of the recipients; both are under way together, and either may come first. */
    private static boolean isSecondBatch(RecordedRequest request) {
        return request.bodyText().contains("\"gao.ping\"");
    }

    /** How many the last batch was not accepted for: as many as were read by the time that it was sent. */
    private int missed(String figures) {
        Matcher report = Pattern.compile("recipients: 1000 accepted: (?<accepted>\\d+)" + figures)
                .matcher(screen.lastLine());
        assertThat(report).matches(Matcher::matches, screen.toString());
        int missed = Integer.parseInt(report.group("missed"));
        assertThat(Integer.parseInt(report.group("accepted"))).isEqualTo(995 - missed);
        return missed;
    }

    @Test
    void reportsWhomItDoesNotKnowAboutAndFails(XuqmEmulator emulator) {
        emulator.faults()
                .on("admin.batchSend")
                .where(QuickstartTest::isSecondBatch)
                .afterExecuting(Fault.resetConnection());

        assertThat(Quickstart.run(samples(), screen.console(), emulator)).isEqualTo(1);
        int unknown = missed(" rejected: 5 unknown: (?<missed>\\d+) not tried: 0");
        assertThat(unknown).isPositive();
        assertThat(screen.lines())
                .anyMatch(line -> line.startsWith("  unknown: " + unknown + " recipients: admin.batchSend "));
    }

    @Test
    void goesOnWithACampaignWhoseJournalItIsGiven(XuqmEmulator emulator, @TempDir Path folder) {
        Path journal = folder.resolve("campaign.journal");
        Options options = new Options(
                CsvSource.sample("accounts.csv"),
                CsvSource.sample("recipients.csv"),
                journal,
                pair.transport(),
                pair.json());
        emulator.faults()
                .on("admin.batchSend")
                .where(QuickstartTest::isSecondBatch)
                .first(1)
                .beforeExecuting(Fault.status(403));
        assertThat(Quickstart.run(options, screen.console(), emulator)).isEqualTo(1);
        assertThat(missed(" rejected: 5 unknown: 0 not tried: (?<missed>\\d+)")).isPositive();

        assertThat(Quickstart.run(options, screen.console(), emulator))
                .as(screen::toString)
                .isZero();
        assertThat(screen.lastLine()).isEqualTo("recipients: 1000 accepted: 990 rejected: 10 unknown: 0 not tried: 0");
        assertThat(emulator.requestCount("admin.batchSend"))
                .as("two batches, of which one was sent again")
                .isGreaterThanOrEqualTo(3);
        assertThat(journal).exists();
    }

    @Test
    void countsTheRestOfAFileThatBreaksUnderWay(XuqmEmulator emulator) {
        CsvSource sound = CsvSources.text("userId\nuser_001\nuser_002\nuser_003\n");
        CsvSource broken = CsvSources.text("userId\nuser_001\nuser_002,x\nuser_003\n");
        Iterator<CsvSource> sources = List.of(sound, broken).iterator();
        CsvSource changing = new CsvSource() {
            @Override
            public String name() {
                return "changing.csv";
            }

            @Override
            public InputStream open() throws IOException {
                return sources.next().open();
            }
        };

        assertThat(run(emulator, CsvSources.text("userId,nickname\n"), changing))
                .isEqualTo(1);
        assertThat(screen.lastLine()).isEqualTo("recipients: 3 accepted: 0 rejected: 0 unknown: 0 not tried: 3");
    }
}
