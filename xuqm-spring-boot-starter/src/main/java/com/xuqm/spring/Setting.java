package com.xuqm.spring;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands the values of properties on, and tells of what does not fit by the property's name. */
final class Setting {

    private Setting() {}

    /** Hands a value on that may be missing. */
    static <T> void set(String property, @Nullable T value, Consumer<? super T> setting) {
        if (value != null) {
            checked(property, () -> setting.accept(value));
        }
    }

    /** Hands a value on that must not be missing. */
    static void require(String property, @Nullable String value, String example, Consumer<? super String> setting) {
        if (value == null || value.isBlank()) {
            throw new XuqmPropertyException(property, "it is " + (value == null ? "not set" : "blank"), example);
        }
        set(property, value, setting);
    }

    static void positive(String property, int value) {
        if (value < 1) {
            throw new XuqmPropertyException(property, "it must be 1 or more, but is " + value, property + "=32");
        }
    }

    static void checked(String property, Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unfit(property, e);
        }
    }

    /** Builds a client; what is told of one of its options is told of the property of that name. */
    static <C> C built(String prefix, Supplier<C> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException e) {
            String option = String.valueOf(e.getMessage()).split("\\W", 2)[0];
            throw unfit(prefix + option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), e);
        }
    }

    private static XuqmPropertyException unfit(String property, RuntimeException why) {
        return new XuqmPropertyException(property, "it does not fit: " + why.getMessage(), property + "=…");
    }
}
