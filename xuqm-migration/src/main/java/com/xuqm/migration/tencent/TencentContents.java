package com.xuqm.migration.tencent;

import static com.xuqm.migration.internal.pace.Texts.orNull;

import com.xuqm.migration.internal.pace.Texts;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.migration.source.SourceRecord.Loss;
import com.xuqm.sdk.message.AudioContent;
import com.xuqm.sdk.message.CustomContent;
import com.xuqm.sdk.message.FileContent;
import com.xuqm.sdk.message.ImageContent;
import com.xuqm.sdk.message.LocationContent;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.sdk.message.VideoContent;
import com.xuqm.tencent.callback.GroupMessageSent;
import com.xuqm.tencent.callback.MessageSent;
import com.xuqm.tencent.group.GroupChatMessage;
import com.xuqm.tencent.message.ChatMessage;
import com.xuqm.tencent.message.CustomElement;
import com.xuqm.tencent.message.ElementContent;
import com.xuqm.tencent.message.FaceElement;
import com.xuqm.tencent.message.FileElement;
import com.xuqm.tencent.message.ImageElement;
import com.xuqm.tencent.message.LocationElement;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.RelayElement;
import com.xuqm.tencent.message.SoundElement;
import com.xuqm.tencent.message.StreamElement;
import com.xuqm.tencent.message.TextElement;
import com.xuqm.tencent.message.VideoElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages of Tencent as those of Xuqm: one for each element. */
final class TencentContents {

    private static final long RECALLED = 8;
    private static final int ORIGINAL = 1;
    private static final int LARGE = 2;
    private static final int THUMBNAIL = 3;

    private TencentContents() {}

    static List<SourceRecord<SourceMessage>> ofPair(ChatMessage message) {
        String own = message.msgSeq() + "_" + message.msgRandom() + "_" + seconds(message.msgTimeStamp());
        String key = "tc-" + (message.msgKey().isEmpty() ? own : message.msgKey());
        if ((message.msgFlagBits() & RECALLED) != 0) {
            return List.of(SourceRecord.absent(key, Reason.RECALLED, ""));
        }
        List<Loss> losses = lost(message.cloudCustomData());
        return elements(
                key, message.fromAccount(), message.toAccount(), time(message.msgTimeStamp()), message.body(), losses);
    }

    /** What an app keeps with a message; the vendor's client libraries keep there what a reply replies to, by an id that no server knows. */
    private static List<Loss> lost(String cloudCustomData) {
        if (cloudCustomData.isEmpty()) {
            return List.of();
        }
        return List.of(
                cloudCustomData.contains("\"messageReply\"")
                        ? new Loss(Reason.REPLY, "CloudCustomData")
                        : new Loss(Reason.MESSAGE_FIELD, "CloudCustomData"));
    }

    static List<SourceRecord<SourceMessage>> ofGroup(String groupId, GroupChatMessage message) {
        String key = "tg-" + groupId + "-" + message.msgSeq();
        if (message.isPlaceMsg() != 0) {
            return List.of(SourceRecord.absent(key, Reason.RECALLED, ""));
        }
        return elements(key, message.fromAccount(), null, time(message.msgTimeStamp()), message.body(), List.of());
    }

    /** A message that was sent just now, under the key that it has in the history. */
    static List<SourceRecord<SourceMessage>> sent(MessageSent message) {
        String own = message.msgSeq() + "_" + message.msgRandom() + "_" + seconds(message.msgTime());
        return elements(
                "tc-" + (message.msgKey().isEmpty() ? own : message.msgKey()),
                message.fromAccount(),
                message.toAccount(),
                time(message.msgTime()),
                message.body(),
                List.of());
    }

    static List<SourceRecord<SourceMessage>> sent(GroupMessageSent message) {
        return elements(
                "tg-" + message.groupId() + "-" + message.msgSeq(),
                message.fromAccount(),
                null,
                time(message.msgTime()),
                message.body(),
                List.of());
    }

    /** The beginning of all time for a message that has none, as that comes before all others. */
    private static Instant time(@Nullable Instant sent) {
        return sent == null ? Instant.EPOCH : sent;
    }

    static long seconds(@Nullable Instant sent) {
        return time(sent).getEpochSecond();
    }

    private static List<SourceRecord<SourceMessage>> elements(
            String key,
            String from,
            @Nullable String to,
            Instant time,
            List<MessageElement> body,
            List<Loss> ofMessage) {
        if (body.isEmpty()) {
            return List.of(SourceRecord.absent(key, Reason.EMPTY, ""));
        }
        List<SourceRecord<SourceMessage>> records = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String own = i == 0 ? key : key + "-" + i;
            List<Loss> losses = new ArrayList<>(i == 0 ? ofMessage : List.of());
            if (body.size() > 1 && i == 0) {
                losses.add(new Loss(Reason.SPLIT, ""));
            }
            ElementContent element = body.get(i).content();
            if (element instanceof RelayElement relay && !relay.messagesKey().isEmpty()) {
                records.add(SourceRecord.absent(own, Reason.MERGE_OUT_OF_REACH, ""));
                continue;
            }
            MessageContent content;
            try {
                content = content(element, losses);
            } catch (IllegalArgumentException e) {
                Reason reason = losses.stream().anyMatch(loss -> loss.reason() == Reason.MEDIA_AT_SOURCE)
                        ? Reason.MEDIA_GONE // all that such a content must have is an address
                        : Reason.UNREADABLE;
                records.add(SourceRecord.absent(own, reason, element.type()));
                continue;
            }
            records.add(
                    content instanceof TextContent text && text.text().isEmpty()
                            ? SourceRecord.absent(own, Reason.EMPTY, "")
                            : SourceRecord.of(own, new SourceMessage(Texts.key(own), from, to, time, content), losses));
        }
        return records;
    }

    private static MessageContent content(ElementContent element, List<Loss> losses) {
        if (element instanceof TextElement text) {
            return new TextContent(text.text());
        }
        if (element instanceof ImageElement image) {
            ImageElement.Size original = largest(image);
            ImageElement.Size thumbnail = size(image, THUMBNAIL);
            losses.add(new Loss(Reason.MEDIA_AT_SOURCE, "image"));
            return new ImageContent(
                    original == null ? "" : original.url(),
                    thumbnail == null ? null : orNull(thumbnail.url()),
                    original == null ? null : (int) original.width(),
                    original == null ? null : (int) original.height(),
                    original == null ? null : original.bytes());
        }
        if (element instanceof SoundElement sound) {
            losses.add(new Loss(Reason.MEDIA_AT_SOURCE, "sound"));
            return new AudioContent(sound.url(), (int) sound.length().toSeconds(), sound.size());
        }
        if (element instanceof VideoElement video) {
            losses.add(new Loss(Reason.MEDIA_AT_SOURCE, "video"));
            return new VideoContent(
                    video.videoUrl(),
                    orNull(video.thumbUrl()),
                    (int) video.videoLength().toSeconds(),
                    (int) video.thumbWidth(),
                    (int) video.thumbHeight(),
                    video.videoSize());
        }
        if (element instanceof FileElement file) {
            losses.add(new Loss(Reason.MEDIA_AT_SOURCE, "file"));
            return new FileContent(file.url(), orNull(file.name()), file.size(), null);
        }
        if (element instanceof LocationElement location) {
            return new LocationContent(location.latitude(), location.longitude(), orNull(location.description()), null);
        }
        if (element instanceof StreamElement stream) {
            return new TextContent(stream.compatibleText());
        }
        return custom(element, losses);
    }

    /** What the target has no kind for, as it is: clients must know it. */
    private static MessageContent custom(ElementContent element, List<Loss> losses) {
        Map<String, Object> value = new LinkedHashMap<>();
        if (element instanceof CustomElement custom) {
            value.put("data", custom.data());
            value.put("desc", custom.description());
            value.put("ext", custom.extension());
            value.put("sound", custom.sound());
            return new CustomContent(value);
        }
        losses.add(new Loss(Reason.AS_CUSTOM, element.type()));
        if (element instanceof FaceElement face) {
            value.put("type", "face");
            value.put("index", face.index());
            value.put("data", face.data());
        } else {
            value.put("type", element.type());
            value.put("content", element.asMap());
        }
        return new CustomContent(value);
    }

    private static ImageElement.@Nullable Size largest(ImageElement image) {
        ImageElement.Size original = size(image, ORIGINAL);
        return original == null ? size(image, LARGE) : original;
    }

    private static ImageElement.@Nullable Size size(ImageElement image, int type) {
        return image.sizes().stream()
                .filter(size -> size.type() == type)
                .findFirst()
                .orElse(null);
    }
}
