package com.xuqm.cli.command;

import com.xuqm.cli.campaign.CampaignOptions;
import com.xuqm.cli.campaign.CampaignRun;
import com.xuqm.cli.campaign.RecipientFile;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.settings.Settings;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.Bulk;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.RawContent;
import com.xuqm.sdk.message.TextContent;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends one message to everybody in a file. */
@Command(
        name = "batch-send",
        description = "Sends one message to everybody in a file, with a result for each. After a crash: --resume.")
public final class BatchSendCommand extends ClientCommand {

    @Mixin
    private RecipientFile file = new RecipientFile();

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Mixin
    private CampaignOptions campaign = new CampaignOptions();

    @Option(names = "--as", paramLabel = "USER", description = "The sender; the administrator by default.")
    private @Nullable String sender;

    /** Creates the command. */
    public BatchSendCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run(XuqmClient client, Settings settings) {
        Path path = file.path(context.surroundings().folder());
        MessageContent said = content.read(context);
        Recipients<String> recipients = file.read(path);
        long total = file.count(recipients, campaign.journal(path));
        Protection.ask(context, settings, "send a message to " + total + " users", campaign.yes());
        CampaignRun run = new CampaignRun(context.output(), context.surroundings(), campaign, path);
        String name = run.name(said.type() + text(said) + (sender == null ? "" : sender));
        Bulk bulk = client.bulk();
        BulkSender.Builder<String> builder =
                sender == null ? bulk.messages(name, said) : bulk.messages(name, said, sender);
        return run.send(builder, recipients, total, json ? this::json : null);
    }

    private static String text(MessageContent content) {
        return content instanceof TextContent text ? text.text() : ((RawContent) content).raw();
    }
}
