package com.xuqm.sdk.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are one token: in which spellings it is read, and which of them is the usual one.
 *
 * @param form how it is spelled
 * @param type its class
 */
record ScalarType(Form form, Class<?> type) {

    private static final String TIME = "a time in epoch milliseconds";

    /** What a token is. */
    enum Kind {
        TEXT,
        NUMBER,
        WORD
    }

    /** How values are spelled. (Constants and switches, no functions: the first answer of a program waits for each class that is made.) */
    private enum Form {
        TEXT("text"),
        FLAG("true or false"),
        INT("an integer of 32 bits"),
        LONG("an integer of 64 bits"),
        DOUBLE("a number that fits a double"),
        MILLIS(TIME + " or by ISO-8601", TIME),
        SECONDS(MILLIS.expected, "a time in epoch seconds"),
        ISO(MILLIS.expected, "a time by ISO-8601"),
        NAME("text"),
        CODE("a number");

        private final String expected;
        private final String usual;

        Form(String expected) {
            this(expected, expected);
        }

        Form(String expected, String usual) {
            this.expected = expected;
            this.usual = usual;
        }
    }

    /** The scalar type of a class, {@code null} if it is another type. */
    static @Nullable ScalarType of(Class<?> type) {
        Form form = form(type);
        return form == null ? null : new ScalarType(form, type);
    }

    private static @Nullable Form form(Class<?> type) {
        if (type == String.class) {
            return Form.TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Form.FLAG;
        }
        if (type == int.class || type == Integer.class) {
            return Form.INT;
        }
        if (type == long.class || type == Long.class) {
            return Form.LONG;
        }
        if (type == double.class || type == Double.class) {
            return Form.DOUBLE;
        }
        if (type == Instant.class) {
            return Form.MILLIS;
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return OpenNumberValue.class.isAssignableFrom(type) ? Form.CODE : Form.NAME;
        }
        return null;
    }

    /** The scalar type of times that a service writes in a way of its own. */
    static ScalarType of(WireTime.Spelling spelling) {
        return new ScalarType(
                switch (spelling) {
                    case SECONDS -> Form.SECONDS;
                    case TEXT -> Form.ISO;
                },
                Instant.class);
    }

    /** What it is called. */
    String expected() {
        return form.expected;
    }

    /** What it is called where only the usual spelling will do. */
    String usual() {
        return form.usual;
    }

    /** Whether {@code true} and {@code false} may be spellings of it; texts and numbers always may. */
    boolean takesWords() {
        return form == Form.FLAG;
    }

    /** Makes a value of the text of a token; a {@link JsonBindingException} means that it is none. */
    Object parse(String text) {
        return switch (form) {
            case TEXT -> text;
            case FLAG -> Spellings.toBoolean(text);
            case INT -> Spellings.toInt(text);
            case LONG -> Spellings.toLong(text);
            case DOUBLE -> Spellings.toDouble(text);
            case MILLIS, SECONDS, ISO -> Spellings.toInstant(text);
            case NAME, CODE -> OpenEnumFactory.of(type).make(text);
        };
    }

    /** Tells whether a token of a kind with a text is spelled as usual. */
    boolean isUsual(Kind kind, String text) {
        return switch (form) {
            case TEXT, NAME -> kind == Kind.TEXT;
            case FLAG -> kind == Kind.WORD;
            case DOUBLE -> kind == Kind.NUMBER;
            case INT, LONG, CODE -> isDigits(kind, text);
            case MILLIS -> isMillis(kind, text);
            case SECONDS -> isDigits(kind, text) && !isMillis(kind, text);
            case ISO -> kind == Kind.TEXT && !consistsOf(text, "0123456789-.");
        };
    }

    private static boolean isMillis(Kind kind, String text) {
        return isDigits(kind, text) && Spellings.isMillis(Long.parseLong(text));
    }

    private static boolean isDigits(Kind kind, String text) {
        return kind == Kind.NUMBER && consistsOf(text, "0123456789-");
    }

    private static boolean consistsOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
