package com.xuqm.cli.command;

import com.xuqm.cli.campaign.CampaignOptions;
import com.xuqm.cli.campaign.CampaignRun;
import com.xuqm.cli.campaign.RecipientFile;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.settings.Settings;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.push.PushResult;
import com.xuqm.sdk.push.SendPush;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends pushes. */
@Command(
        name = "push",
        description = "Sends pushes to one user, or to everybody in a file.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class PushCommand {

    private PushCommand() {}

    /** Creates the command. */
    public static CommandLine with(Context context) {
        return new CommandLine(new PushCommand())
                .addSubcommand(new One(context))
                .addSubcommand(new Many(context));
    }

    /** What a push shows. */
    static final class Shown {

        @Option(names = "--title", required = true, paramLabel = "TEXT", description = "The title.")
        private String title = "";

        @Option(
                names = "--body",
                required = true,
                paramLabel = "TEXT",
                description = "The text; @FILE reads it from a file, - from standard input.")
        private String body = "";

        String body(Context context) {
            return StandardInput.textOf(context, body);
        }
    }

    @Command(name = "send", description = "Sends a push to all devices of a user.")
    private static final class One extends ClientCommand {

        @Parameters(paramLabel = "USER", description = "The user's id.")
        private String user = "";

        @Mixin
        private Shown shown = new Shown();

        @Option(names = "--payload", paramLabel = "NAME=VALUE", description = "A value for the app; may be repeated.")
        private Map<String, String> payload = new LinkedHashMap<>();

        One(Context context) {
            super(context);
        }

        @Override
        ExitCode run(XuqmClient client, Settings settings) {
            SendPush request = SendPush.of(user, shown.title, shown.body(context));
            if (!payload.isEmpty()) {
                request = request.withPayload(new LinkedHashMap<>(payload));
            }
            PushResult result = client.push().send(request).execute();
            if (json) {
                json(result);
            } else {
                context.output()
                        .line("sent " + Harmless.line(result.pushId()) + " to " + result.deviceCount() + " devices of "
                                + Harmless.line(user));
            }
            return ExitCode.OK;
        }
    }

    @Command(name = "batch-send", description = "Sends a push to everybody in a file, with a result for each.")
    private static final class Many extends ClientCommand {

        @Mixin
        private RecipientFile file = new RecipientFile();

        @Mixin
        private Shown shown = new Shown();

        @Mixin
        private CampaignOptions campaign = new CampaignOptions();

        Many(Context context) {
            super(context);
        }

        @Override
        ExitCode run(XuqmClient client, Settings settings) {
            Path path = file.path(context.surroundings().folder());
            String body = shown.body(context);
            Recipients<String> recipients = file.read(path);
            long total = file.count(recipients, campaign.journal(path));
            Protection.ask(context, settings, "send a push to " + total + " users", campaign.yes());
            CampaignRun run = new CampaignRun(context.output(), context.surroundings(), campaign, path);
            String name = run.name("push" + shown.title + body);
            return run.send(client.bulk().pushes(name, shown.title, body), recipients, total, json ? this::json : null);
        }
    }
}
