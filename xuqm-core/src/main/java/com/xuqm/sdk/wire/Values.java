package com.xuqm.sdk.wire;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an option can be set to, and how that is written. (Classes, no functions: each program makes all options before its first call, and a function
 * for each place would be a class for each.)
 *
 * @param <T> the type of the values
 */
interface Values<T> {

    /** Reads a value; what is none is refused with the option's name. */
    T read(String option, String text);

    /** Writes a value as it is read. */
    String write(T value);

    /** Constants, by their names in lower case with hyphens. */
    record Constants<E extends Enum<E>>(List<E> all) implements Values<E> {

        @Override
        public E read(String option, String text) {
            List<String> names = new ArrayList<>();
            for (E value : all) {
                if (value.name().equalsIgnoreCase(text.replace('-', '_'))) {
                    return value;
                }
                names.add(write(value));
            }
            throw new IllegalArgumentException(
                    option + " must be one of " + String.join(", ", names) + ", but is " + text);
        }

        @Override
        public String write(E value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whole numbers from one to another. */
    record Numbers(long min, long max) implements Values<Long> {

        @Override
        public Long read(String option, String text) {
            if (text.matches("[0-9]{1,18}")) {
                long value = Long.parseLong(text);
                if (value >= min && value <= max) {
                    return value;
                }
            }
            throw new IllegalArgumentException(
                    option + " must be a whole number from " + min + " to " + max + ", but is " + text);
        }

        @Override
        public String write(Long value) {
            return Long.toString(value);
        }
    }

    /** A word without blanks. */
    enum Word implements Values<String> {
        NEEDED,
        /** Or nothing. */
        OPTIONAL,
        /** The name of a header. */
        HEADER;

        @Override
        public String read(String option, String text) {
            if (this == HEADER) {
                HttpHeaders.of(Checks.notBlank(option, text), "");
                return text;
            }
            return this == OPTIONAL && text.isEmpty() ? "" : Checks.id(option, text);
        }

        @Override
        public String write(String value) {
            return value;
        }
    }

    /** Words with commas between them. */
    record Words() implements Values<List<String>> {

        @Override
        public List<String> read(String option, String text) {
            List<String> words = new ArrayList<>();
            for (String each : text.split(",", -1)) {
                words.add(Checks.id(option, each.trim()));
            }
            return List.copyOf(words);
        }

        @Override
        public String write(List<String> value) {
            return String.join(",", value);
        }
    }

    /** What is signed, of parts with these names; the body can stand at the end alone. */
    record Signed(List<String> parts) implements Values<SignedText> {

        @Override
        public SignedText read(String option, String text) {
            SignedText read = SignedText.of(text).of(option, parts);
            return parts.contains("body") ? read.endingWithBody() : read;
        }

        @Override
        public String write(SignedText value) {
            return value.toString();
        }
    }
}
