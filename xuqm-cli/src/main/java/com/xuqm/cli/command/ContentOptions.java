package com.xuqm.cli.command;

import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.RawContent;
import com.xuqm.sdk.message.TextContent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a message says. */
final class ContentOptions {

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "The text; @FILE reads it from a file, - from standard input.")
    private @Nullable String text;

    @Option(
            names = "--content",
            paramLabel = "JSON",
            description = "The content of another type, as the service expects it; @FILE and - as with --text.")
    private @Nullable String content;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "The type of --content, such as IMAGE or CUSTOM; CUSTOM by default.")
    private @Nullable String type;

    MessageContent read(Context context) {
        if ((text == null) == (content == null)) {
            throw new UsageException("say what to send: --text TEXT, or --content JSON with --type TYPE");
        }
        if (text != null) {
            if (type != null) {
                throw new UsageException("--type belongs to --content");
            }
            return new TextContent(StandardInput.textOf(context, text));
        }
        return new RawContent(
                type == null ? MessageType.CUSTOM : MessageType.of(type),
                StandardInput.textOf(context, content == null ? "" : content));
    }
}
