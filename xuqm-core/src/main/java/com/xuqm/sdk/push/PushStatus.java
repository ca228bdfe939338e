package com.xuqm.sdk.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What became of a push. (The values are assumed.) */
public final class PushStatus extends OpenEnumValue {

    /** It was handed to the vendors of all devices. */
    public static final PushStatus SENT = new PushStatus("SENT", true);

    /** The user has no registered device. */
    public static final PushStatus NO_DEVICE = new PushStatus("NO_DEVICE", true);

    private static final List<PushStatus> KNOWN = List.of(SENT, NO_DEVICE);

    private PushStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushStatus of(String value) {
        return of(KNOWN, value, other -> new PushStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PushStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushStatus> known() {
        return KNOWN;
    }
}
