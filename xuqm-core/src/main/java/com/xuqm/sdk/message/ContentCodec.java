package com.xuqm.sdk.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.answer.LiberalJson;
import com.xuqm.sdk.internal.answer.ReadingLog;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns typed contents into the strings that they are on the wire, and back. */
public final class ContentCodec {

    private static final Map<MessageType, Class<? extends MessageContent>> OBJECTS = Map.ofEntries(
            Map.entry(MessageType.IMAGE, ImageContent.class),
            Map.entry(MessageType.AUDIO, AudioContent.class),
            Map.entry(MessageType.VIDEO, VideoContent.class),
            Map.entry(MessageType.FILE, FileContent.class),
            Map.entry(MessageType.LOCATION, LocationContent.class),
            Map.entry(MessageType.NOTIFY, NotifyContent.class),
            Map.entry(MessageType.RICH_TEXT, RichTextContent.class),
            Map.entry(MessageType.FORWARD, ForwardContent.class),
            Map.entry(MessageType.QUOTE, QuoteContent.class),
            Map.entry(MessageType.MERGE, MergeContent.class),
            Map.entry(MessageType.CALL_AUDIO, CallContent.class),
            Map.entry(MessageType.CALL_VIDEO, CallContent.class));

    private final JsonBinding json;
    private final ReadingLog log = new ReadingLog();

    /**
     * Creates a codec.
     *
     * @param json reads and writes JSON
     */
    public ContentCodec(JsonBinding json) {
        this.json = json;
    }

    /**
     * Writes a content.
     *
     * @param content the content
     * @return the string that goes on the wire
     * @throws IllegalArgumentException if the value of a custom content cannot be written as JSON
     * @throws XuqmConfigurationException if the library behind the JSON binding does not fit
     */
    public String encode(MessageContent content) {
        Checks.notNull("content", content);
        if (content instanceof TextContent text) {
            return text.text();
        }
        if (content instanceof RawContent raw) {
            return raw.raw();
        }
        if (content instanceof CustomContent custom) {
            return custom.value() instanceof String text ? text : write(custom.value());
        }
        if (content instanceof CallContent call) {
            return write(call.members());
        }
        return write(content);
    }

    private String write(Object value) {
        try {
            return new String(json.toJson(value), UTF_8);
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) {
                throw mismatch("written", e);
            }
            throw new IllegalArgumentException("the content cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a content: members that can be done without are absent if they cannot be read, and what does not have the shape that its kind should have
     * is no failure and comes as {@link RawContent}.
     *
     * @param type the message's kind
     * @param raw the string on the wire
     * @return the typed content
     * @throws XuqmConfigurationException if the library behind the JSON binding does not fit
     */
    public MessageContent decode(MessageType type, String raw) {
        Checks.notNull("type", type);
        Checks.notNull("raw", raw);
        if (type.equals(MessageType.TEXT)) {
            return new TextContent(raw);
        }
        if (type.equals(MessageType.CUSTOM)) {
            return new CustomContent(raw);
        }
        try {
            if (OBJECTS.containsKey(type)) {
                byte[] read = type.equals(MessageType.CALL_AUDIO) || type.equals(MessageType.CALL_VIDEO)
                        ? withType(type, raw)
                        : raw.getBytes(UTF_8);
                MessageContent content = read(type, read, OBJECTS.get(type));
                if (content != null) {
                    return content;
                }
            }
        } catch (JsonBindingException | IllegalArgumentException e) {
            if (e instanceof JsonBindingException failure && failure.isLinkageFailure()) {
                throw mismatch("read", failure);
            }
            return new RawContent(type, raw); // other clients write these strings, and any of them may err
        }
        return new RawContent(type, raw);
    }

    /** No fault of the content: the application's build has to change. */
    private static XuqmConfigurationException mismatch(String done, JsonBindingException e) {
        return new XuqmConfigurationException("no content can be " + done + ": " + e.getMessage(), null, e);
    }

    /** Which sort of call it is says the message's kind; put into the content, that is read as the others are. */
    private byte[] withType(MessageType type, String raw) {
        byte[] content = raw.getBytes(UTF_8);
        Map<String, Object> call = json.fromJson(content, Map.class);
        if (call == null) {
            return content;
        }
        Map<String, Object> typed = new LinkedHashMap<>(call);
        typed.put("type", type);
        return json.toJson(typed);
    }

    /** Reads a content as far as it can be read. */
    private <T> @Nullable T read(MessageType type, byte[] document, Class<? extends T> of) {
        LiberalJson liberal = new LiberalJson(json);
        T content = liberal.fromJson(document, of);
        log.tell("message of kind " + type + ": the content", liberal.mismatches());
        return content;
    }

    /**
     * Reads a content that the app defines.
     *
     * @param raw the string on the wire
     * @param type the app's type
     * @param <T> the same type
     * @return the value
     * @throws JsonBindingException if the string is not JSON of that type
     * @throws XuqmConfigurationException if the library behind the JSON binding does not fit
     */
    public <T> T decodeCustom(String raw, Class<T> type) {
        Checks.notNull("raw", raw);
        Checks.notNull("type", type);
        T value;
        try {
            value = json.fromJson(raw.getBytes(UTF_8), type);
        } catch (JsonBindingException e) {
            throw e.isLinkageFailure() ? mismatch("read", e) : e;
        }
        if (value == null) {
            throw new JsonBindingException("the content is the JSON literal null", null);
        }
        return value;
    }
}
