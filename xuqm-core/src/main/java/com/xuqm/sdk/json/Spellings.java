package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Reads values from the spellings in which {@link JsonBinding} takes them, besides those that JSON has for their type. This is for
 * those who implement a binding: whatever library is used, the same spellings are read, and anything else is a
 * {@link JsonBindingException} that shows nothing of the text.
 */
public final class Spellings {

    /** A number below this is in seconds: as milliseconds it would lie before March 1973, as seconds it reaches to the year 5138. */
    private static final long LEAST_MILLIS = 100_000_000_000L;

    /** As many characters as the longest integer of 64 bits has, sign included. */
    private static final int LONGEST_INTEGER = 20;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

    private static final int NANO_DIGITS = 9;

    /** Where the time of the day is parted from the date. */
    private static final int AFTER_DATE = "2024-05-06".length();

    private Spellings() {}

    /**
     * Reads {@code true} or {@code false}.
     *
     * @param text the word, or {@code 1} or {@code 0}
     * @return the value
     * @throws JsonBindingException if the text is anything else
     */
    public static boolean toBoolean(String text) {
        return switch (Checks.notNull("text", text)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new JsonBindingException("true or false is expected", null);
        };
    }

    /**
     * Reads an integer of 32 bits.
     *
     * @param text a number as JSON writes it whose value is such an integer, such as {@code 7}, {@code 7.0} and {@code 7e2}; of at most 1,000
     *     characters
     * @return the integer
     * @throws JsonBindingException if the text is anything else
     */
    public static int toInt(String text) {
        try {
            return Math.toIntExact(integer(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new JsonBindingException("an integer of 32 bits is expected", null);
        }
    }

    /**
     * Reads an integer of 64 bits.
     *
     * @param text a number as JSON writes it whose value is such an integer, such as {@code 7}, {@code 7.0} and {@code 7e2}; of at most 1,000
     *     characters
     * @return the integer
     * @throws JsonBindingException if the text is anything else
     */
    public static long toLong(String text) {
        try {
            return integer(text);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new JsonBindingException("an integer of 64 bits is expected", null);
        }
    }

    private static long integer(String text) {
        return isInteger(text) ? Long.parseLong(text) : number(text).longValueExact();
    }

    private static BigDecimal number(String text) {
        if (!isNumber(text)) {
            throw new NumberFormatException("no number as JSON writes it");
        }
        return new BigDecimal(text);
    }

    private static boolean isNumber(String text) {
        return text.length() <= StrictJson.MAX_NUMBER_LENGTH
                && NUMBER.matcher(text).matches();
    }

    /**
     * Reads a number.
     *
     * @param text the number as JSON writes it, of at most 1,000 characters
     * @return the number, finite
     * @throws JsonBindingException if the text is anything else, or a number that no double comes near
     */
    public static double toDouble(String text) {
        double value = isNumber(Checks.notNull("text", text)) ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw new JsonBindingException("a number that fits a double is expected", null);
        }
        return text.equals("-0") ? 0.0 : value; // an integer has no minus zero
    }

    /**
     * Reads a time.
     *
     * @param epoch epoch milliseconds from 100,000,000,000 on, which is in March 1973; epoch seconds if it is less; the same below zero
     * @return the time
     */
    public static Instant toInstant(long epoch) {
        return isMillis(epoch) ? Instant.ofEpochMilli(epoch) : Instant.ofEpochSecond(epoch);
    }

    static boolean isMillis(long epoch) {
        return epoch <= -LEAST_MILLIS || epoch >= LEAST_MILLIS;
    }

    /**
     * Reads a time.
     *
     * @param text one of these: a number as JSON writes it, for {@linkplain #toInstant(long) epoch seconds or milliseconds}, if nothing in it is
     *     finer than a nanosecond; or an ISO-8601 date and time of the day, with {@code T} or a blank between them, and an offset such as
     *     {@code Z}, {@code +08:00} or {@code +0800}, with a blank before it or none; without an offset it is UTC
     * @return the time
     * @throws JsonBindingException if the text is anything else
     */
    public static Instant toInstant(String text) {
        try {
            if (isInteger(text)) {
                return toInstant(Long.parseLong(text));
            }
            return isNumber(text) ? fraction(new BigDecimal(text).stripTrailingZeros()) : dateTime(text);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new JsonBindingException("a time in epoch milliseconds or by ISO-8601 is expected", null);
        }
    }

    private static Instant fraction(BigDecimal epoch) {
        boolean isMillis = epoch.abs().compareTo(BigDecimal.valueOf(LEAST_MILLIS)) >= 0;
        BigDecimal seconds = isMillis ? epoch.movePointLeft(3) : epoch;
        if (seconds.scale() > NANO_DIGITS || (long) epoch.precision() - epoch.scale() > LONGEST_INTEGER) {
            throw new ArithmeticException("too fine or too large"); // and not to be expanded to all of its digits
        }
        epoch.toBigInteger().longValueExact();
        long whole = seconds.longValue();
        BigDecimal rest = seconds.subtract(BigDecimal.valueOf(whole));
        return Instant.ofEpochSecond(whole, rest.movePointRight(NANO_DIGITS).longValueExact());
    }

    private static Instant dateTime(String text) {
        boolean hasBlank = text.length() > AFTER_DATE && text.charAt(AFTER_DATE) == ' ';
        String iso = hasBlank ? text.substring(0, AFTER_DATE) + 'T' + text.substring(AFTER_DATE + 1) : text;
        ParsePosition end = new ParsePosition(0);
        LocalDateTime time = LocalDateTime.from(DateTimeFormatter.ISO_LOCAL_DATE_TIME.parse(iso, end));
        return time.toInstant(offset(iso, end.getIndex()));
    }

    private static ZoneOffset offset(String text, int start) {
        if (start == text.length()) {
            return ZoneOffset.UTC;
        }
        String offset = text.substring(text.charAt(start) == ' ' ? start + 1 : start);
        return offset.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(offset);
    }

    /** No regular expression, which would make garbage for each number of a document. */
    private static boolean isInteger(String text) {
        int length = Checks.notNull("text", text).length();
        int start = text.startsWith("-") ? 1 : 0;
        if (length == start || length > LONGEST_INTEGER || (text.charAt(start) == '0' && length > start + 1)) {
            return false;
        }
        for (int i = start; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
