package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The common part of {@link OpenEnum} classes: a raw string with equality by it.
 *
 * <p>To be read and written as a string by the application's own mappers, too, it has the shape of one: Jackson writes any {@link CharSequence} as a
 * string, and reads one by a static method {@code valueOf(String)}, which each class therefore has; it has no constructor of one string, which
 * Jackson would prefer and, where the SDK is a module, may not call, and no getter, which would make an object of it.
 */
public abstract class OpenEnumValue implements OpenEnum, CharSequence {

    private final String value;
    private final boolean hasConstant;

    /**
     * Creates a value.
     *
     * @param value the raw string
     * @param hasConstant whether it is one of the constants
     */
    protected OpenEnumValue(String value, boolean hasConstant) {
        this.value = Checks.notNull("value", value);
        this.hasConstant = hasConstant;
    }

    /**
     * Finds the constant of a string, for the {@code of(String)} of a class.
     *
     * @param known the constants
     * @param value the string as it is on the wire
     * @param other makes the value of a string that has no constant
     * @param <E> the class
     * @return the constant, else what {@code other} makes
     */
    protected static <E extends OpenEnumValue> E of(List<E> known, String value, Function<String, E> other) {
        for (int i = 0; i < known.size(); i++) { // no iterator: answers are full of these
            if (known.get(i).value().equals(value)) {
                return known.get(i);
            }
        }
        return other.apply(value);
    }

    /**
     * Tells whether this version of the SDK knows the value.
     *
     * @return whether its class has a constant for it
     */
    public final boolean hasConstant() {
        return hasConstant;
    }

    @Override
    public final String value() {
        return value;
    }

    @Override
    public final int length() {
        return value.length();
    }

    @Override
    public final char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public final CharSequence subSequence(int start, int end) {
        return value.subSequence(start, end);
    }

    /** Whether it is the same value. Upper and lower case are not told apart, since services write either. */
    @Override
    @SuppressWarnings("EqualsGetClass") // two open enums with the same string are different values, and all are final
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnumValue) other).value.equalsIgnoreCase(value);
    }

    @Override
    public final int hashCode() {
        int hash = 0;
        for (int i = 0; i < value.length(); i++) { // without a string in lower case, which would be garbage
            hash = 31 * hash + Character.toLowerCase(Character.toUpperCase(value.charAt(i)));
        }
        return hash;
    }

    @Override
    public final String toString() {
        return value;
    }
}
