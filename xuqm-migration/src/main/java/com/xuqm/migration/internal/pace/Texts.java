package com.xuqm.migration.internal.pace;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.sdk.message.CustomContent;
import com.xuqm.sdk.message.MessageContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small matters of texts. */
public final class Texts {

    /** Half of a character, such as what is left of a picture where a text was cut: no Unicode, and no service takes it. */
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

    /** What stands for a character that is none. */
    private static final String REPLACEMENT = "\uFFFD";

    private Texts() {}

    /** Where a service means nothing by an empty text. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** A text with nothing in it that is no Unicode. */
    public static String mended(String text) {
        return HALVES.matcher(text).replaceAll(REPLACEMENT);
    }

    /** A text in one line. */
    public static String line(String text) {
        return CONTROLS.matcher(mended(text)).replaceAll(" ");
    }

    /** Values of which no JSON is made here stay as they are. */
    private static Object mendedValue(Object value) {
        if (value instanceof String text) {
            return mended(text);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> mended = new ArrayList<>();
            list.forEach(each -> mended.add(each == null ? null : mendedValue(each)));
            return mended;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> mended = new LinkedHashMap<>();
            map.forEach((name, each) -> mended.put(
                    name instanceof String text ? mended(text) : name, each == null ? null : mendedValue(each)));
            return mended;
        }
        return value;
    }

    /** A content with nothing in it that is no Unicode. Others than custom ones are checked when they are made. */
    public static MessageContent mended(MessageContent content) {
        return content instanceof CustomContent custom ? new CustomContent(mendedValue(custom.value())) : content;
    }

    /** A key of a message as it is, or a hash of it if it would be too long. */
    public static String key(String key) {
        if (key.length() <= SourceMessage.LONGEST_KEY) {
            return key;
        }
        Key hash = Key.of("message", key);
        return String.format(Locale.ROOT, "%016x%016x", hash.high(), hash.low());
    }
}
