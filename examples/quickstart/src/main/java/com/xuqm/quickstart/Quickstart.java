package com.xuqm.quickstart;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.message.TextContent;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The main job from beginning to end: accounts are imported, somebody signs in, messages and a push are sent, and a campaign
 * goes to everybody in a file.
 */
public final class Quickstart {

    /** Everything was done. Recipients whom the service rejects are a result, not a failure. */
    static final int DONE = 0;

    /** Something could not be done. */
    static final int FAILED = 1;

    /** The settings or the files are not as they must be; nothing was sent. */
    static final int USAGE = 2;

    private static final TextContent MESSAGE = new TextContent("The new season starts today.");

    /** How long the service may refuse everything before the campaign stops. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Options options;
    private final Console console;

    private Quickstart(Options options, Console console) {
        this.options = options;
        this.console = console;
    }

    /**
     * Runs the tour and ends the JVM, whose other threads Maven would wait for.
     *
     * @param arguments none: the settings are system properties, see {@link Options}
     */
    public static void main(String[] arguments) {
        System.exit(run(System.getProperties(), Console.system()));
    }

    /**
     * Runs the tour against an emulator of its own.
     *
     * @param properties the settings, among other properties
     * @param console where it prints
     * @return the exit code
     */
    static int run(Properties properties, Console console) {
        Options options;
        try {
            options = Options.of(properties);
        } catch (UsageException e) {
            console.error(e.getMessage());
            return USAGE;
        }
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            return run(options, console, emulator);
        }
    }

    /**
     * Runs the tour against an emulator that is there already.
     *
     * @param options the settings
     * @param console where it prints
     * @param emulator the backend
     * @return the exit code
     */
    static int run(Options options, Console console, XuqmEmulator emulator) {
        try {
            return new Quickstart(options, console).run(emulator);
        } catch (UsageException e) {
            console.error(e.getMessage());
            return USAGE;
        } catch (XuqmException e) {
            console.error(e.getMessage());
            return FAILED;
        }
    }

    private int run(XuqmEmulator emulator) {
        // The files are looked at before anything is sent: half a campaign because of a typing error helps nobody.
        CsvFile<AccountRow> accounts = CsvFile.check(options.accounts(), "userId", AccountRow::of);
        CsvFile<Recipient> recipients = CsvFile.check(options.recipients(), "userId", Recipient::of);
        try (CampaignBook book = CampaignBook.of(options.journal());
                XuqmClient xuqm = client(emulator)) {
            console.line("Xuqm Server SDK for Java: quickstart");
            console.line("  service    emulator at %s", emulator.baseUrl());
            console.line("  transport  %s", xuqm.transportName());
            console.line("  JSON       %s", xuqm.jsonName());
            importAccounts(xuqm, accounts);
            new Tour(xuqm, console).run();
            return campaign(xuqm, recipients, book);
        }
    }

    private XuqmClient client(XuqmEmulator emulator) {
        XuqmClientBuilder builder = XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser());
        if (options.transport() != null) {
            builder.transport(options.transport());
        }
        if (options.json() != null) {
            builder.json(options.json());
        }
        try {
            return builder.build();
        } catch (XuqmConfigurationException e) { // such as a transport that is not there
            throw new UsageException(e.getMessage(), e);
        }
    }

    private void importAccounts(XuqmClient xuqm, CsvFile<AccountRow> accounts) {
        console.heading("Accounts from %s", accounts.name());
        AccountImport imported = new AccountImport(xuqm.accounts());
        try (Stream<AccountRow> rows = accounts.stream()) {
            imported.run(rows);
        }
        console.line(
                "  %s imported in %s of up to %s",
                Text.count(imported.succeeded(), "account"),
                Text.count(imported.batches(), "batch", "batches"),
                Text.number(AccountImport.BATCH_SIZE));
        console.refusals("not imported", imported.refused());
    }

    private int campaign(XuqmClient xuqm, CsvFile<Recipient> recipients, CampaignBook book) {
        console.heading("Campaign to %s", recipients.name());
        Report report = new Report();
        Campaign.Plan plan = new Campaign.Plan("quickstart", MESSAGE, book.journal(), PATIENCE);
        long start = System.nanoTime();
        try (Progress progress = console.progress("recipients done", recipients.rows());
                Stream<Recipient> rows = recipients.stream()) {
            Campaign.send(xuqm.bulk(), plan, rows, report, progress);
        }
        long missing = recipients.rows() - report.recipients();
        if (missing > 0) { // the file was sound when it was checked, and is not any more
            report.notTried(missing, "the file has changed since it was checked");
        }
        console.line(
                "  sent in batches of up to %s, in %.1f s",
                Text.number(BatchSend.MAX_RECIPIENTS), (System.nanoTime() - start) / 1e9);
        report.print(console);
        return report.isComplete() ? DONE : FAILED;
    }
}
