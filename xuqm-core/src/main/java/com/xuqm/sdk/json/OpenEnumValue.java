package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/** The common part of {@link OpenEnum} classes: a raw string with equality by it. */
public abstract class OpenEnumValue implements OpenEnum {

    private final String value;

    /**
     * Creates a value.
     *
     * @param value the raw string
     */
    protected OpenEnumValue(String value) {
        this.value = Checks.notNull("value", value);
    }

    @Override
    public final String value() {
        return value;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // two open enums with the same string are different values, and all are final
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnumValue) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
