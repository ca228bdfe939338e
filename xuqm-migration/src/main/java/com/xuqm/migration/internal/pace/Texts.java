package com.xuqm.migration.internal.pace;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.source.SourceMessage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Small matters of texts. */
public final class Texts {

    private Texts() {}

    /** Where a service means nothing by an empty text. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
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
