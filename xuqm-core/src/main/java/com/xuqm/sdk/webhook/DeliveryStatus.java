package com.xuqm.sdk.webhook;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What became of a delivery. (The values are assumed.) */
public final class DeliveryStatus extends OpenEnumValue {

    /** It did not arrive yet and will be tried again. */
    public static final DeliveryStatus PENDING = new DeliveryStatus("PENDING", true);

    /** It arrived. */
    public static final DeliveryStatus SUCCESS = new DeliveryStatus("SUCCESS", true);

    /** It was given up. */
    public static final DeliveryStatus FAILED = new DeliveryStatus("FAILED", true);

    private static final List<DeliveryStatus> KNOWN = List.of(PENDING, SUCCESS, FAILED);

    private DeliveryStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static DeliveryStatus of(String value) {
        return of(KNOWN, value, other -> new DeliveryStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static DeliveryStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<DeliveryStatus> known() {
        return KNOWN;
    }
}
