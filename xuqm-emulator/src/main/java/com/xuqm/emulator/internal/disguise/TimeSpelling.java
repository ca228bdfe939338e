package com.xuqm.emulator.internal.disguise;

import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells points in time in another way. */
final class TimeSpelling {

    private static final Pattern NAMES = Pattern.compile(".*At|until|.*Until|.*Time");

    private static final DateTimeFormatter UTC = format("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", ZoneOffset.UTC);
    private static final DateTimeFormatter OFFSET = format("yyyy-MM-dd'T'HH:mm:ss.SSSXX", ZoneOffset.ofHours(8));
    private static final DateTimeFormatter BLANK = format("yyyy-MM-dd HH:mm:ss", ZoneOffset.UTC);

    private final Disguise disguise;

    TimeSpelling(Disguise disguise) {
        this.disguise = disguise;
    }

    private static DateTimeFormatter format(String pattern, ZoneOffset zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
    }

    boolean isTime(String name, JsonPrimitive number) {
        return NAMES.matcher(name).matches() && number.getAsString().matches("\\d{12,15}");
    }

    JsonPrimitive spell(JsonPrimitive millis) {
        long value = millis.getAsLong();
        Instant time = Instant.ofEpochMilli(value);
        if (disguise.has(DisguiseOption.TIMES_SECONDS)) {
            return new JsonPrimitive(value / 1000);
        }
        if (disguise.has(DisguiseOption.TIMES_TEXT)) {
            return new JsonPrimitive(Long.toString(value));
        }
        if (disguise.has(DisguiseOption.TIMES_ISO)) {
            return new JsonPrimitive(UTC.format(time));
        }
        if (disguise.has(DisguiseOption.TIMES_OFFSET)) {
            return new JsonPrimitive(OFFSET.format(time));
        }
        return disguise.has(DisguiseOption.TIMES_BLANK) ? new JsonPrimitive(BLANK.format(time)) : millis;
    }
}
