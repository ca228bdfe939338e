package com.xuqm.sdk.json;

import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are one token: in which spellings it is read, and which of them is the usual one.
 *
 * @param expected what it is called
 * @param usual what it is called where only the usual spelling will do
 * @param takesWords whether {@code true} and {@code false} may be spellings of it; texts and numbers always may
 * @param parser makes a value of the text of a token; a {@link JsonBindingException} means that it is none
 * @param isUsual tells whether a token of a kind with a text is spelled as usual
 */
record ScalarType(
        String expected,
        String usual,
        boolean takesWords,
        Function<String, Object> parser,
        BiPredicate<Kind, String> isUsual) {

    private static final String TIME = "a time in epoch milliseconds";

    private static final ScalarType TEXT = of("text", false, text -> text, (kind, text) -> kind == Kind.TEXT);
    private static final ScalarType FLAG =
            of("true or false", true, Spellings::toBoolean, (kind, text) -> kind == Kind.WORD);
    private static final ScalarType INT = of("an integer of 32 bits", false, Spellings::toInt, ScalarType::isDigits);
    private static final ScalarType LONG = of("an integer of 64 bits", false, Spellings::toLong, ScalarType::isDigits);
    private static final ScalarType DOUBLE =
            of("a number that fits a double", false, Spellings::toDouble, (kind, text) -> kind == Kind.NUMBER);
    private static final ScalarType INSTANT = new ScalarType(
            TIME + " or by ISO-8601",
            TIME,
            false,
            Spellings::toInstant,
            (kind, text) -> isDigits(kind, text) && Spellings.isMillis(Long.parseLong(text)));

    /** What a token is. */
    enum Kind {
        TEXT,
        NUMBER,
        WORD
    }

    private static ScalarType of(
            String expected, boolean takesWords, Function<String, Object> parser, BiPredicate<Kind, String> isUsual) {
        return new ScalarType(expected, expected, takesWords, parser, isUsual);
    }

    /** The scalar type of a class, {@code null} if it is another type. */
    static @Nullable ScalarType of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        if (type == int.class || type == Integer.class) {
            return INT;
        }
        if (type == long.class || type == Long.class) {
            return LONG;
        }
        if (type == double.class || type == Double.class) {
            return DOUBLE;
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            boolean isNumber = OpenNumberValue.class.isAssignableFrom(type);
            return of(
                    isNumber ? "a number" : "text",
                    false,
                    text -> OpenEnumFactory.of(type).make(text),
                    isNumber ? ScalarType::isDigits : TEXT.isUsual);
        }
        return null;
    }

    /** The scalar type of times that a service writes in a way of its own. */
    static ScalarType of(WireTime.Spelling spelling) {
        return switch (spelling) {
            case SECONDS ->
                times(
                        "a time in epoch seconds",
                        (kind, text) -> isDigits(kind, text) && !INSTANT.isUsual.test(kind, text));
            case TEXT -> times("a time by ISO-8601", (kind, text) -> kind == Kind.TEXT && !isNumber(text));
        };
    }

    private static ScalarType times(String usual, BiPredicate<Kind, String> isUsual) {
        return new ScalarType(INSTANT.expected, usual, false, INSTANT.parser, isUsual);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '.');
    }

    private static boolean isDigits(Kind kind, String text) {
        return kind == Kind.NUMBER && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }
}
