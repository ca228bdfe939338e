package com.xuqm.maxim.message;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** How far a message has come. */
public final class DeliveryStatus extends OpenEnumValue {

    /** Nobody has read it. */
    public static final DeliveryStatus UNREAD = new DeliveryStatus("UNREAD", true);

    /** It has reached a device. */
    public static final DeliveryStatus DELIVERED = new DeliveryStatus("DELIVERED", true);

    /** It was read. */
    public static final DeliveryStatus READ = new DeliveryStatus("READ", true);

    private static final List<DeliveryStatus> KNOWN = List.of(UNREAD, DELIVERED, READ);

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
        for (DeliveryStatus known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new DeliveryStatus(value, false);
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
