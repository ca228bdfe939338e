package com.xuqm.sdk.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What was done with a device. (The values are assumed.) */
public final class PushDeviceAction extends OpenEnumValue {

    /** It was registered. */
    public static final PushDeviceAction REGISTER = new PushDeviceAction("REGISTER", true);

    /** Its registration was removed. */
    public static final PushDeviceAction UNREGISTER = new PushDeviceAction("UNREGISTER", true);

    /** A push was sent to it. */
    public static final PushDeviceAction SEND = new PushDeviceAction("SEND", true);

    /** It reported on a push. */
    public static final PushDeviceAction RECEIPT = new PushDeviceAction("RECEIPT", true);

    private static final List<PushDeviceAction> KNOWN = List.of(REGISTER, UNREGISTER, SEND, RECEIPT);

    private PushDeviceAction(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushDeviceAction of(String value) {
        return of(KNOWN, value, other -> new PushDeviceAction(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PushDeviceAction valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushDeviceAction> known() {
        return KNOWN;
    }
}
