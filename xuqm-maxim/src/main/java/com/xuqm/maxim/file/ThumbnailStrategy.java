package com.xuqm.maxim.file;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** Who makes a small picture. */
public final class ThumbnailStrategy extends OpenNumberValue {

    /** The object store. */
    public static final ThumbnailStrategy THIRD_PARTY = new ThumbnailStrategy("1", true);

    /** The service. */
    public static final ThumbnailStrategy LOCAL = new ThumbnailStrategy("2", true);

    private static final List<ThumbnailStrategy> KNOWN = List.of(THIRD_PARTY, LOCAL);

    private ThumbnailStrategy(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static ThumbnailStrategy of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static ThumbnailStrategy of(String value) {
        for (ThumbnailStrategy known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new ThumbnailStrategy(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static ThumbnailStrategy valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<ThumbnailStrategy> known() {
        return KNOWN;
    }
}
