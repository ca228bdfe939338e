package com.xuqm.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.campaign.CampaignOptions;
import com.xuqm.cli.campaign.CampaignRun;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Table;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.bulk.recipients.Recipients;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows and imports accounts. */
@Command(
        name = "accounts",
        description = "Shows and imports accounts.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class AccountsCommand {

    private AccountsCommand() {}

    /** Creates the command. */
    public static CommandLine with(Context context) {
        return new CommandLine(new AccountsCommand())
                .addSubcommand(new Show(context))
                .addSubcommand(new Import(context));
    }

    @Command(name = "show", description = "Shows an account.")
    private static final class Show extends ClientCommand {

        @Parameters(paramLabel = "USER", description = "The user's id.")
        private String user = "";

        Show(Context context) {
            super(context);
        }

        @Override
        ExitCode run(XuqmClient client, Settings settings) {
            Account account = client.accounts().get(user).execute();
            if (json) {
                json(account);
            } else {
                context.output()
                        .table(new Table("USER", "NICKNAME", "ADMIN", "CREATED")
                                .row(
                                        account.userId(),
                                        account.nickname(),
                                        account.admin() ? "yes" : "no",
                                        account.createdAt()));
            }
            return ExitCode.OK;
        }
    }

    @Command(
            name = "import",
            description =
                    "Imports everybody in a CSV file with the columns userId, nickname and avatar; the last two may be missing or empty.")
    private static final class Import extends ClientCommand {

        @Parameters(paramLabel = "FILE", description = "The CSV file.")
        private String file = "";

        @Mixin
        private CampaignOptions campaign = new CampaignOptions();

        Import(Context context) {
            super(context);
        }

        @Override
        ExitCode run(XuqmClient client, Settings settings) {
            Path path = context.surroundings().folder().resolve(file).toAbsolutePath();
            if (!Files.isRegularFile(path)) {
                throw new UsageException("there is no file " + file);
            }
            long total = count(path);
            Protection.ask(context, settings, "import " + total + " accounts", campaign.yes());
            CampaignRun run = new CampaignRun(context.output(), context.surroundings(), campaign, path);
            try (Stream<ImportAccount> accounts = accounts(path)) {
                return run.send(
                        client.bulk().accounts(run.name("accounts")),
                        Recipients.of(accounts),
                        total,
                        json ? this::json : null);
            }
        }

        /** Reads it once from beginning to end, so that a row that cannot be imported is found before anything is sent. */
        private static long count(Path path) {
            try (Stream<ImportAccount> accounts = accounts(path)) {
                return accounts.count();
            } catch (CsvParseException | UncheckedIOException e) {
                throw new UsageException(path + " cannot be read: " + e.getMessage(), e);
            }
        }

        private static Stream<ImportAccount> accounts(Path path) {
            try {
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path, UTF_8);
                return reader.stream().map(Import::account).onClose(() -> close(reader));
            } catch (IOException e) {
                throw new UsageException(path + " cannot be read", e);
            }
        }

        private static void close(CsvReader<NamedCsvRecord> reader) {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ImportAccount account(NamedCsvRecord row) {
            String userId = row.findField("userId")
                    .orElseThrow(() ->
                            new UsageException("the file has no column userId; its first row must name the columns"));
            try {
                ImportAccount account = ImportAccount.of(userId);
                String nickname = optional(row, "nickname");
                String avatar = optional(row, "avatar");
                account = nickname == null ? account : account.withNickname(nickname);
                return avatar == null ? account : account.withAvatar(avatar);
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        "line " + row.getStartingLineNumber() + ": " + e.getMessage() + "; nothing was sent", e);
            }
        }

        private static @Nullable String optional(NamedCsvRecord row, String column) {
            return row.findField(column).filter(value -> !value.isEmpty()).orElse(null);
        }
    }
}
