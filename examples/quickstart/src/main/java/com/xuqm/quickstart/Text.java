package com.xuqm.quickstart;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words and figures for people. */
final class Text {

    /** Longer values of a file are cut when they are shown. */
    private static final int LONGEST_QUOTE = 60;

    private Text() {}

    /** Returns 1234567 as {@code 1,234,567}. */
    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String count(long value, String thing) {
        return count(value, thing, thing + "s");
    }

    static String count(long value, String one, String many) {
        return number(value) + " " + (value == 1 ? one : many);
    }

    /** Puts a value of a file between quotation marks, so that nothing in it can upset the terminal or the reader. */
    static String quote(String value) {
        int length = value.codePointCount(0, value.length());
        String shown = length <= LONGEST_QUOTE ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTE));
        String safe = shown.codePoints()
                .mapToObj(c -> isHarmless(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
        return '"' + safe + '"' + (length <= LONGEST_QUOTE ? "" : "… (" + length + " characters)");
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            // Among the format characters are those that turn the direction of text around, and those that emoji
            // consist of.
            case Character.FORMAT -> Character.getDirectionality(c) == Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
            default -> true;
        };
    }

    /** Returns a message that takes one line only. */
    static String oneLine(@Nullable String message) {
        return message == null ? "no further explanation" : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
