package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.cli.webhook.WebhookListener;
import com.xuqm.sdk.webhook.receive.HmacWebhookScheme;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Receives webhooks, for looking at them. */
@Command(
        name = "webhook",
        description = "Receives webhooks and shows them.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class WebhookCommand {

    private final Context context;

    /** Creates the command. */
    public WebhookCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "listen",
            description =
                    "Receives webhooks on this machine until Ctrl-C: verifies and prints each, says why one is refused,"
                            + " and passes it on with --forward. The secret is in XUQM_WEBHOOK_SECRET or in a profile.",
            mixinStandardHelpOptions = true)
    int listen(
            @Mixin ConnectionOptions connection,
            @Option(
                            names = "--host",
                            defaultValue = "127.0.0.1",
                            description = "The address to listen on; 127.0.0.1 by default.")
                    String host,
            @Option(
                            names = "--port",
                            defaultValue = "8090",
                            description = "The port, 0 for any free one; 8090 by default.")
                    int port,
            @Option(
                            names = "--forward",
                            paramLabel = "URL",
                            description = "Forward each post to this URL, unchanged; its answer is sent back.")
                    @Nullable
                    URI forward,
            @Option(names = "--json", description = "Print one JSON document on each line.") boolean json)
            throws InterruptedException {
        Settings settings = connection.settings(context);
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(settings.require(Setting.WEBHOOK_SECRET))
                .scheme(HmacWebhookScheme.of(Clients.wire(context, settings)))
                .clock(context.surroundings().clock())
                .build();
        try (WebhookListener listener = WebhookListener.start(context.output(), verifier, host, port, forward, json)) {
            context.output().note("listening on " + listener.url() + " until Ctrl-C");
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UsageException("cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
        return ExitCode.OK.code();
    }
}
