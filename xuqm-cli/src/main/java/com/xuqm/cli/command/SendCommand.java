package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.settings.Settings;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.Messages;
import com.xuqm.sdk.message.SendMessage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends one message. */
@Command(name = "send", description = "Sends one message to a user or a group.")
public final class SendCommand extends ClientCommand {

    @Parameters(paramLabel = "TO", description = "The user's id, or the group's.")
    private String to = "";

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Option(names = "--group", description = "TO is a group.")
    private boolean group;

    @Option(names = "--as", paramLabel = "USER", description = "Who sends it; the administrator by default.")
    private @Nullable String sender;

    @Option(
            names = "--client-msg-id",
            paramLabel = "ID",
            description = "The message's own id: sent again with it, it is the same message. A new one by default.")
    private @Nullable String clientMsgId;

    /** Creates the command. */
    public SendCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run(XuqmClient client, Settings settings) {
        MessageContent said = content.read(context);
        SendMessage request = group ? SendMessage.toGroup(to, said) : SendMessage.to(to, said);
        if (clientMsgId != null) {
            request = request.withClientMsgId(clientMsgId);
        }
        Messages messages =
                sender == null ? client.messages() : client.asUser(sender).messages();
        Message sent = messages.send(request).execute();
        if (json) {
            json(sent);
        } else {
            context.output().line("sent " + Harmless.line(sent.id()) + " to " + Harmless.line(to));
        }
        return ExitCode.OK;
    }
}
