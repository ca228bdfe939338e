package com.xuqm.sdk.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** Who delivers a push to a device. (The values are assumed.) */
public final class PushVendor extends OpenEnumValue {

    /** Huawei Push Kit. */
    public static final PushVendor HUAWEI = new PushVendor("HUAWEI");

    /** Xiaomi Push. */
    public static final PushVendor XIAOMI = new PushVendor("XIAOMI");

    /** OPPO Push. */
    public static final PushVendor OPPO = new PushVendor("OPPO");

    /** vivo Push. */
    public static final PushVendor VIVO = new PushVendor("VIVO");

    /** HONOR Push. */
    public static final PushVendor HONOR = new PushVendor("HONOR");

    /** Apple's push service. */
    public static final PushVendor APNS = new PushVendor("APNS");

    /** Firebase Cloud Messaging. */
    public static final PushVendor FCM = new PushVendor("FCM");

    /** HarmonyOS NEXT Push Kit. */
    public static final PushVendor HARMONY = new PushVendor("HARMONY");

    private static final List<PushVendor> KNOWN = List.of(HUAWEI, XIAOMI, OPPO, VIVO, HONOR, APNS, FCM, HARMONY);

    private PushVendor(String value) {
        super(value);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushVendor of(String value) {
        for (PushVendor known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new PushVendor(value);
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
