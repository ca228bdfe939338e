package com.xuqm.migration.maxim;

import static com.xuqm.migration.internal.pace.Texts.orNull;

import com.xuqm.maxim.message.ContentType;
import com.xuqm.maxim.message.HistoryMessage;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.migration.source.SourceRecord.Loss;
import com.xuqm.sdk.message.CustomContent;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.TextContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages of Maxim as those of Xuqm. What a client has put together for itself stays as it is, in custom content. */
final class MaximContents {

    private MaximContents() {}

    static SourceRecord<SourceMessage> message(HistoryMessage message, boolean ofGroup) {
        String key = "mx-" + message.messageId();
        if (message.sender() == null || message.recipient() == null || message.sentAt() == null) {
            return SourceRecord.absent(key, Reason.UNREADABLE, "");
        }
        ContentType type = message.contentType();
        boolean isSign = ContentType.READ_ACK.equals(type) || ContentType.RECALL.equals(type);
        if (isSign || (message.content().isEmpty() && orNull(message.attachment()) == null)) {
            return SourceRecord.absent(key, isSign ? Reason.EMPTY : Reason.RECALLED, "");
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

    private static MessageContent content(HistoryMessage message, List<Loss> losses) {
        ContentType type = message.contentType();
        if (type == null || ContentType.TEXT.equals(type)) {
            return new TextContent(message.content());
        }
        losses.add(new Loss(Reason.AS_CUSTOM, type.value()));
        if (orNull(message.attachment()) != null) {
            losses.add(new Loss(Reason.MEDIA_AT_SOURCE, type.value()));
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", type.value());
        value.put("content", message.content());
        value.put("attachment", message.attachment() == null ? "" : message.attachment());
        return new CustomContent(value);
    }
}
