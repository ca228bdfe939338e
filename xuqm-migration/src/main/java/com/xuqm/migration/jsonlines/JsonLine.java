package com.xuqm.migration.jsonlines;

import com.xuqm.migration.source.SourceConversation;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.CustomContent;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.RawContent;
import com.xuqm.sdk.message.TextContent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line, or an object within one. What is not as it should be is an {@link IllegalArgumentException}, which names the member and not its value. */
final class JsonLine {

    private final JsonBinding json;
    private final String place;
    private final @Nullable Map<?, ?> object;

    private JsonLine(JsonBinding json, String place, @Nullable Map<?, ?> object) {
        this.json = json;
        this.place = place;
        this.object = object;
    }

    static JsonLine read(JsonBinding json, String place, byte[] line) {
        try {
            Object value = json.fromJson(line, Object.class);
            return new JsonLine(json, place, value instanceof Map<?, ?> map ? map : null);
        } catch (JsonBindingException e) {
            return new JsonLine(json, place, null);
        }
    }

    /** Where it stands. */
    String place() {
        return place;
    }

    private @Nullable Object member(String name) {
        if (object == null) {
            throw new IllegalArgumentException("no object of JSON");
        }
        return object.get(name);
    }

    String id() {
        return text("id");
    }

    String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return Checks.id(name, text);
    }

    @Nullable
    String optional(String name) {
        Object value = member(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String || value instanceof Long || value instanceof BigInteger) {
            return value.toString();
        }
        throw new IllegalArgumentException(name + " must be a text");
    }

    boolean flag(String name) {
        Object value = member(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new IllegalArgumentException(name + " must be true or false");
    }

    List<?> list(String name) {
        Object value = member(name);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        throw new IllegalArgumentException(name + " must be a list");
    }

    Stream<JsonLine> objects(String name) {
        List<?> list = list(name);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new JsonLine(
                        json, place + ", " + name + " " + (i + 1), list.get(i) instanceof Map<?, ?> map ? map : null));
    }

    Map<String, String> texts(String name) {
        Object value = member(name);
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        } else if (value != null) {
            throw new IllegalArgumentException(name + " must be an object");
        }
        return texts;
    }

    @Nullable
    Instant instant(String name) {
        Object value = member(name);
        if (value == null) {
            return null;
        }
        try {
            return Checks.time(
                    name,
                    value instanceof Long millis ? Instant.ofEpochMilli(millis) : Instant.parse(String.valueOf(value)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " must be milliseconds or as 2026-01-31T12:00:00Z", e);
        }
    }

    Instant time() {
        Instant time = instant("createdAt");
        if (time == null) {
            throw new IllegalArgumentException("createdAt is missing");
        }
        return time;
    }

    /** For sorting; lines without a time come first, and are told when their turn comes. */
    long millis() {
        try {
            return time().toEpochMilli();
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    SourceConversation conversation() {
        String group = optional("group");
        return group == null
                ? SourceConversation.of(text("from"), text("to"))
                : SourceConversation.ofGroup(Checks.id("group", group));
    }

    MessageContent content() {
        MessageType type = MessageType.of(text("type"));
        Object content = member("content");
        if (content == null) {
            throw new IllegalArgumentException("content is missing");
        }
        if (type.equals(MessageType.TEXT)) {
            return new TextContent(String.valueOf(content));
        }
        if (type.equals(MessageType.CUSTOM)) {
            return new CustomContent(content);
        }
        return new RawContent(
                type, content instanceof String text ? text : new String(json.toJson(content), StandardCharsets.UTF_8));
    }
}
