package com.xuqm.migration.maxim;

import static com.xuqm.migration.internal.pace.Texts.orNull;

import com.xuqm.maxim.message.ContentType;
import com.xuqm.maxim.message.HistoryMessage;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.migration.source.SourceRecord.Loss;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.message.CustomContent;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.TextContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages of Maxim as those of Xuqm. What a client has put together for itself stays as it is, in custom content. */
final class MaximContents {

    /** What tells clients something about other messages. */
    private static final Set<ContentType> SIGNS = Set.of(ContentType.READ_ACK, ContentType.RECALL);

    private static final Set<ContentType> CHANGES = Set.of(ContentType.APPEND, ContentType.REPLACE);

    private final @Nullable JsonBinding json;

    /**
     * Creates a reader of contents.
     *
     * @param json reads attachments; null for leaving them as they are
     */
    MaximContents(@Nullable JsonBinding json) {
        this.json = json;
    }

    SourceRecord<SourceMessage> message(HistoryMessage message, boolean ofGroup) {
        String key = "mx-" + message.messageId();
        if (message.sender() == null || message.recipient() == null || message.sentAt() == null) {
            return SourceRecord.absent(key, Reason.UNREADABLE, "");
        }
        ContentType type = message.contentType();
        if (type != null && SIGNS.contains(type)) {
            return SourceRecord.absent(key, Reason.SIGN, type.value());
        }
        if (message.content().isEmpty() && orNull(message.attachment()) == null) {
            return SourceRecord.absent(key, Reason.RECALLED, "");
        }
        List<Loss> losses = new ArrayList<>();
        lose(losses, "ext", message.ext());
        lose(losses, "config", message.config());
        MessageContent content = content(message, losses);
        return SourceRecord.of(
                key,
                new SourceMessage(
                        key,
                        message.sender().id().toString(),
                        ofGroup ? null : message.recipient().id().toString(),
                        message.sentAt(),
                        content),
                losses);
    }

    private static void lose(List<Loss> losses, String field, @Nullable String value) {
        if (orNull(value) != null) {
            losses.add(new Loss(Reason.MESSAGE_FIELD, field));
        }
    }

    private MessageContent content(HistoryMessage message, List<Loss> losses) {
        ContentType type = message.contentType();
        if (type == null || ContentType.TEXT.equals(type)) {
            return new TextContent(message.content());
        }
        MaximAttachment attachment = MaximAttachment.read(json, message.attachment());
        MessageContent content = attachment == null ? null : attachment.content(type);
        if (content == null) {
            losses.add(new Loss(CHANGES.contains(type) ? Reason.EDIT : Reason.AS_CUSTOM, type.value()));
        } else {
            lose(losses, "content", message.content());
        }
        if (orNull(message.attachment()) != null && !ContentType.LOCATION.equals(type)) {
            losses.add(new Loss(Reason.MEDIA_AT_SOURCE, type.value()));
        }
        return content == null ? custom(type, message) : content;
    }

    private static MessageContent custom(ContentType type, HistoryMessage message) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", type.value());
        value.put("content", message.content());
        value.put("attachment", message.attachment() == null ? "" : message.attachment());
        return new CustomContent(value);
    }
}
