package com.xuqm.sdk.admin;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What a keyword filter does. (The values are assumed.) */
public final class FilterAction extends OpenEnumValue {

    /** Refuses the message. */
    public static final FilterAction BLOCK = new FilterAction("BLOCK", true);

    /** Puts something else in the place of the word. */
    public static final FilterAction MASK = new FilterAction("MASK", true);

    private static final List<FilterAction> KNOWN = List.of(BLOCK, MASK);

    private FilterAction(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static FilterAction of(String value) {
        return of(KNOWN, value, other -> new FilterAction(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static FilterAction valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<FilterAction> known() {
        return KNOWN;
    }
}
