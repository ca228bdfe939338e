package com.xuqm.migration.maxim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.maxim.message.ContentType;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.AudioContent;
import com.xuqm.sdk.message.FileContent;
import com.xuqm.sdk.message.ImageContent;
import com.xuqm.sdk.message.LocationContent;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.VideoContent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hangs on a message of Maxim: a document of JSON that its client libraries write, and no page describes. Whatever is not as expected is left to clients. */
final class MaximAttachment {

    private final Map<?, ?> members;

    private MaximAttachment(Map<?, ?> members) {
        this.members = members;
    }

    /** Reads one; null if it is no object, or nobody can read it. */
    static @Nullable MaximAttachment read(@Nullable JsonBinding json, @Nullable String attachment) {
        if (json == null || attachment == null || attachment.isBlank()) {
            return null;
        }
        try {
            return json.fromJson(attachment.getBytes(UTF_8), Object.class) instanceof Map<?, ?> map
                    ? new MaximAttachment(map)
                    : null;
        } catch (JsonBindingException e) {
            return null;
        }
    }

    /** The content of a type; null if it lacks what such a content must have. */
    @Nullable
    MessageContent content(ContentType type) {
        try {
            if (ContentType.LOCATION.equals(type)) {
                return location();
            }
            String url = text("url");
            return url == null ? null : media(type, url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable MessageContent media(ContentType type, String url) {
        Integer width = number("width");
        Integer height = number("height");
        Integer duration = number("duration");
        Long bytes = members.get("fLen") instanceof Number size ? size.longValue() : null;
        if (ContentType.IMAGE.equals(type)) {
            return new ImageContent(url, null, width, height, bytes);
        }
        if (ContentType.AUDIO.equals(type)) {
            return new AudioContent(url, duration, bytes);
        }
        if (ContentType.VIDEO.equals(type)) {
            return new VideoContent(url, null, duration, width, height, bytes);
        }
        return ContentType.FILE.equals(type) ? new FileContent(url, text("dName"), bytes, null) : null;
    }

    private @Nullable MessageContent location() {
        return members.get("lat") instanceof Number latitude && members.get("lon") instanceof Number longitude
                ? new LocationContent(latitude.doubleValue(), longitude.doubleValue(), null, text("addr"))
                : null;
    }

    private @Nullable String text(String name) {
        return members.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private @Nullable Integer number(String name) {
        return members.get(name) instanceof Number number ? (Integer) number.intValue() : null;
    }
}
