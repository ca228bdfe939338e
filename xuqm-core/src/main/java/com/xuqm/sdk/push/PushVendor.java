package com.xuqm.sdk.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** Who delivers a push to a device. (The values are assumed.) */
public final class PushVendor extends OpenEnumValue {

    /** Huawei Push Kit. */
    public static final PushVendor HUAWEI = new PushVendor("HUAWEI", true);

    /** Xiaomi Push. */
    public static final PushVendor XIAOMI = new PushVendor("XIAOMI", true);

    /** OPPO Push. */
    public static final PushVendor OPPO = new PushVendor("OPPO", true);

    /** vivo Push. */
    public static final PushVendor VIVO = new PushVendor("VIVO", true);

    /** HONOR Push. */
    public static final PushVendor HONOR = new PushVendor("HONOR", true);

    /** Apple's push service. */
    public static final PushVendor APNS = new PushVendor("APNS", true);

    /** Firebase Cloud Messaging. */
    public static final PushVendor FCM = new PushVendor("FCM", true);

    /** HarmonyOS NEXT Push Kit. */
    public static final PushVendor HARMONY = new PushVendor("HARMONY", true);

    private static final List<PushVendor> KNOWN = List.of(HUAWEI, XIAOMI, OPPO, VIVO, HONOR, APNS, FCM, HARMONY);

    private PushVendor(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushVendor of(String value) {
        return of(KNOWN, value, other -> new PushVendor(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PushVendor valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushVendor> known() {
        return KNOWN;
    }
}
