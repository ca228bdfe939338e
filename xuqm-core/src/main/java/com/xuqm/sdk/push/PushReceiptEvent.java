package com.xuqm.sdk.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What happened to a push on a device. (The values are assumed.) */
public final class PushReceiptEvent extends OpenEnumValue {

    /** The device got it. */
    public static final PushReceiptEvent RECEIVED = new PushReceiptEvent("RECEIVED", true);

    /** The user opened it. */
    public static final PushReceiptEvent CLICKED = new PushReceiptEvent("CLICKED", true);

    private static final List<PushReceiptEvent> KNOWN = List.of(RECEIVED, CLICKED);

    private PushReceiptEvent(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushReceiptEvent of(String value) {
        return of(KNOWN, value, other -> new PushReceiptEvent(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PushReceiptEvent valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushReceiptEvent> known() {
        return KNOWN;
    }
}
