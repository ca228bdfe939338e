package com.xuqm.cli.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text that others wrote, made such that it cannot drive the terminal: escape sequences, carriage returns, turned directions. */
public final class Harmless {

    private Harmless() {}

    /** Returns it on one line, with every harmful character as {@code \\u001b}. */
    public static String line(@Nullable String text) {
        return text == null ? "" : escaped(text, false);
    }

    /** Returns it with its lines and tabs, and every other harmful character as {@code \\u001b}. */
    public static String lines(@Nullable String text) {
        return text == null ? "" : escaped(text, true);
    }

    private static String escaped(String text, boolean keepLines) {
        if (text.codePoints().allMatch(c -> isHarmless(c, keepLines))) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c, keepLines));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c, boolean keepLines) {
        if (isHarmless(c, keepLines)) {
            safe.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }

    static boolean isHarmless(int c, boolean keepLines) {
        if (c == '\n' || c == '\t') {
            return keepLines;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            // Among the format characters are those that turn the direction of text around, and those of which emoji
            // consist.
            case Character.FORMAT -> Character.getDirectionality(c) == Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
            default -> true;
        };
    }
}
