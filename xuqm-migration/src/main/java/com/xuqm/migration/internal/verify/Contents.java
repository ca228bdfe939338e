package com.xuqm.migration.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.ContentCodec;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.MessageType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares contents: as values of JSON where they are JSON, so that the order of members and the spelling of numbers do not count. */
final class Contents {

    private final JsonBinding json;
    private final ContentCodec codec;

    Contents(JsonBinding json) {
        this.json = json;
        this.codec = new ContentCodec(json);
    }

    boolean same(MessageContent source, MessageType type, String target) {
        String wanted = codec.encode(source);
        return source.type().equals(type)
                && (wanted.equals(target)
                        || (!type.equals(MessageType.TEXT) && Objects.equals(value(wanted), value(target))));
    }

    private @Nullable Object value(String text) {
        try {
            return json.fromJson(text.getBytes(UTF_8), Object.class);
        } catch (JsonBindingException e) {
            return text;
        }
    }
}
