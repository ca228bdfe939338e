package com.xuqm.tck.json;

import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types that the contract binds: one of each kind that models are made of. */
public final class Samples {

    private Samples() {}

    /**
     * One component of each simple type.
     *
     * @param text a string
     * @param flag a boolean
     * @param count an int
     * @param id a long
     * @param ratio a double
     * @param boxedFlag a boolean or {@code null}
     * @param boxedCount an int or {@code null}
     * @param boxedId a long or {@code null}
     * @param boxedRatio a double or {@code null}
     */
    public record Scalars(
            @Nullable String text,
            boolean flag,
            int count,
            long id,
            double ratio,
            @Nullable Boolean boxedFlag,
            @Nullable Integer boxedCount,
            @Nullable Long boxedId,
            @Nullable Double boxedRatio) {

        /** Nothing but absent values. */
        static final Scalars EMPTY = new Scalars(null, false, 0, 0, 0, null, null, null, null);

        static Scalars text(String text) {
            return new Scalars(text, false, 0, 0, 0, null, null, null, null);
        }

        static Scalars flag(boolean flag) {
            return new Scalars(null, flag, 0, 0, 0, null, null, null, null);
        }

        static Scalars count(int count) {
            return new Scalars(null, false, count, 0, 0, null, null, null, null);
        }

        static Scalars id(long id) {
            return new Scalars(null, false, 0, id, 0, null, null, null, null);
        }

        static Scalars ratio(double ratio) {
            return new Scalars(null, false, 0, 0, ratio, null, null, null, null);
        }
    }

    /**
     * Records in records, lists and maps, with a constructor that wants its list to be one.
     *
     * @param name a string
     * @param colour a value that may be unknown
     * @param members never {@code null}, copied
     * @param lead a record or {@code null}
     */
    public record Team(
            @Nullable String name,
            @Nullable Colour colour,
            List<Person> members,
            @Nullable Person lead) {

        /** Copies the list. */
        public Team {
            members = members == null ? List.of() : List.copyOf(members);
        }
    }

    /**
     * A small record.
     *
     * @param name a string
     * @param age a number
     */
    public record Person(@Nullable String name, int age) {}

    /**
     * A generic record within which other generic types use the parameter.
     *
     * @param content never {@code null}, copied
     * @param first a value of the type parameter
     * @param byKey a map of them
     * @param totalElements a number
     * @param <T> the type of the elements
     */
    public record Page<T>(
            List<T> content, @Nullable T first, @Nullable Map<String, T> byKey, long totalElements) {

        /** Copies the list. */
        public Page {
            content = content == null ? List.of() : List.copyOf(content);
        }

        static <T> Page<T> of(long totalElements, List<T> content) {
            return new Page<>(content, null, null, totalElements);
        }
    }

    /**
     * Maps of every kind.
     *
     * @param texts strings by strings
     * @param numbers numbers by strings
     * @param people records by strings
     * @param byColour lists by open enums
     * @param nested maps by strings
     */
    public record Maps(
            @Nullable Map<String, String> texts,
            @Nullable Map<String, Long> numbers,
            @Nullable Map<String, Person> people,
            @Nullable Map<Colour, List<Person>> byColour,
            @Nullable Map<String, Map<String, String>> nested) {

        static Maps texts(Map<String, String> texts) {
            return new Maps(texts, null, null, null, null);
        }

        static Maps numbers(Map<String, Long> numbers) {
            return new Maps(null, numbers, null, null, null);
        }
    }

    /**
     * Lists of every kind, as they come.
     *
     * @param texts strings
     * @param numbers numbers
     * @param ratios fractions
     * @param flags booleans
     * @param colours open enums
     * @param times times
     * @param people records
     * @param nested lists
     */
    public record Lists(
            @Nullable List<@Nullable String> texts,
            @Nullable List<@Nullable Integer> numbers,
            @Nullable List<@Nullable Double> ratios,
            @Nullable List<@Nullable Boolean> flags,
            @Nullable List<@Nullable Colour> colours,
            @Nullable List<@Nullable Instant> times,
            @Nullable List<@Nullable Person> people,
            @Nullable List<@Nullable List<String>> nested) {

        static Lists texts(List<@Nullable String> texts) {
            return new Lists(texts, null, null, null, null, null, null, null);
        }

        static Lists numbers(List<@Nullable Integer> numbers) {
            return new Lists(null, numbers, null, null, null, null, null, null);
        }
    }

    /**
     * A time.
     *
     * @param at an instant or {@code null}
     */
    public record Timed(@Nullable Instant at) {}

    /**
     * Any value.
     *
     * @param value whatever JSON can say
     */
    public record Anything(@Nullable Object value) {}

    /**
     * A record that holds its own kind.
     *
     * @param name a string
     * @param next the next one or {@code null}
     */
    public record Node(@Nullable String name, @Nullable Node next) {}

    /** A record without components. */
    public record Nothing() {}

    /**
     * A record with members that are not named as Java would name them.
     *
     * @param fromAccount a name with capitals
     * @param body a value of the type parameter, by a name that is no identifier
     * @param isRead a name that looks like a method's, and another on the wire
     * @param a a component that is named as another one on the wire
     * @param b and that other one
     * @param count one whose name is the same
     * @param next a record of its own kind
     * @param <T> the type of the body
     */
    public record Renamed<T>(
            @WireName("From_Account") @Nullable String fromAccount,
            @WireName("Msg-Body.\u6587") @Nullable T body,
            @WireName("Read") boolean isRead,
            @WireName("b") @Nullable String a,
            @WireName("a") @Nullable String b,
            int count,
            @WireName("Next") @Nullable Renamed<T> next) {}

    /**
     * Bad: a name that is none.
     *
     * @param text a string
     */
    public record Nameless(@WireName("") @Nullable String text) {}

    /**
     * Bad: a name that no document can hold.
     *
     * @param text a string
     */
    public record HalfNamed(@WireName("x\uD83D") @Nullable String text) {}

    /**
     * Bad: two components of one name.
     *
     * @param first a string
     * @param second another one
     */
    public record Twins(
            @WireName("second") @Nullable String first,
            @Nullable String second) {}

    /**
     * A record with methods that look like members, and with other ways to be made.
     *
     * @param isActive a component whose name looks like a method's
     * @param getName another one
     * @param size a plain one
     */
    public record Helpful(boolean isActive, @Nullable String getName, int size) {

        /**
         * A way that is not for bindings.
         *
         * @param getName the name
         */
        public Helpful(String getName) {
            this(true, getName, 1);
        }

        /**
         * Another one.
         *
         * @param name the name
         * @return a record
         */
        public static Helpful valueOf(String name) {
            return new Helpful(name);
        }

        /**
         * Not a member.
         *
         * @return an answer
         */
        public boolean isEmpty() {
            return size == 0;
        }

        /**
         * Not a member either.
         *
         * @return a text
         */
        public String getFancy() {
            return "computed";
        }
    }

    /**
     * A record that refuses some values, and quotes them.
     *
     * @param from not above the other
     * @param label never {@code null}
     * @param to not below the other
     */
    public record Range(long from, String label, long to) {

        /** Checks. */
        public Range {
            Objects.requireNonNull(label, "label");
            if (from > to) {
                throw new IllegalArgumentException(label + ": " + from + " is above " + to);
            }
        }
    }

    /** An open enum as those of the SDK. */
    public static final class Colour implements OpenEnum {

        /** A constant. */
        public static final Colour RED = new Colour("RED");

        /** Another one. */
        public static final Colour GREEN = new Colour("GREEN");

        private final String value;

        private Colour(String value) {
            this.value = value;
        }

        /**
         * Returns a constant or an unknown value.
         *
         * @param value the string on the wire
         * @return the value
         */
        public static Colour of(String value) {
            return switch (value) {
                case "RED" -> RED;
                case "GREEN" -> GREEN;
                default -> new Colour(value);
            };
        }

        @Override
        public String value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Colour that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** An open enum that refuses some strings, and quotes them. */
    public static final class Picky implements OpenEnum {

        private final String value;

        private Picky(String value) {
            this.value = value;
        }

        /**
         * Takes short strings only.
         *
         * @param value the string on the wire
         * @return the value
         */
        public static Picky of(String value) {
            if (value.length() > 3) {
                throw new IllegalArgumentException("too long: " + value);
            }
            return new Picky(value);
        }

        @Override
        public String value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Picky that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A record that needs a class which is not there, as one whose library has another version.
     *
     * @param name {@code name} if it can be made, but not be read
     */
    public record Unlinked(String name) {

        /** Needs the class. */
        public Unlinked {
            if (!"name".equals(name)) {
                throw new NoClassDefFoundError("org/example/Gone");
            }
        }

        /**
         * Needs the class as well.
         *
         * @return nothing
         */
        @Override
        public String name() {
            throw new NoClassDefFoundError("org/example/Gone");
        }
    }

    /** A class that no binding can make. */
    public static final class Unbindable {

        private final String how;

        Unbindable(String how) {
            this.how = how;
        }

        @Override
        public String toString() {
            return how;
        }
    }
}
