package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Table;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.Messages;
import com.xuqm.sdk.message.TextContent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a conversation. */
@Command(name = "history", description = "Shows the messages of a conversation, in the service's order.")
public final class HistoryCommand extends ClientCommand {

    private static final int PAGE = 100;

    @Parameters(paramLabel = "WITH", description = "The other user's id, or the group's.")
    private String with = "";

    @Option(names = "--group", description = "WITH is a group.")
    private boolean group;

    @Option(
            names = "--as",
            paramLabel = "USER",
            description = "The user whose conversation it is; the administrator by default.")
    private @Nullable String user;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many, at most; 20 by default.")
    private int limit;

    /** Creates the command. */
    public HistoryCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run(XuqmClient client, Settings settings) {
        if (limit < 1) {
            throw new UsageException("--limit must be 1 or more");
        }
        Messages messages =
                user == null ? client.messages() : client.asUser(user).messages();
        PagedCall<Message> history =
                (group ? messages.groupHistory(with) : messages.history(with)).pageSize(Math.min(limit, PAGE));
        try (Stream<Message> some = history.stream().limit(limit)) {
            if (json) {
                some.forEach(this::json);
            } else {
                Table table = new Table("TIME", "FROM", "TYPE", "TEXT");
                some.forEach(message ->
                        table.row(message.createdAt(), message.fromId(), message.msgType(), text(messages, message)));
                context.output().table(table);
            }
        }
        return ExitCode.OK;
    }

    static String text(Messages messages, Message message) {
        try {
            MessageContent content = messages.content(message);
            return content instanceof TextContent text ? text.text() : message.content();
        } catch (XuqmDecodingException e) {
            return message.content(); // as it came
        }
    }
}
