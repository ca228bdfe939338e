package com.xuqm.maxim.push;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** The maker of a push channel. */
public final class PushProvider extends OpenNumberValue {

    /** Apple. */
    public static final PushProvider APNS = new PushProvider("1", true);

    /** Huawei. */
    public static final PushProvider HUAWEI = new PushProvider("2", true);

    /** Xiaomi. */
    public static final PushProvider XIAOMI = new PushProvider("3", true);

    /** Meizu. */
    public static final PushProvider MEIZU = new PushProvider("4", true);

    /** vivo. */
    public static final PushProvider VIVO = new PushProvider("5", true);

    /** OPPO. */
    public static final PushProvider OPPO = new PushProvider("6", true);

    /** Firebase. */
    public static final PushProvider FCM = new PushProvider("7", true);

    private static final List<PushProvider> KNOWN = List.of(APNS, HUAWEI, XIAOMI, MEIZU, VIVO, OPPO, FCM);

    private PushProvider(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushProvider of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static PushProvider of(String value) {
        for (PushProvider known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new PushProvider(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static PushProvider valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushProvider> known() {
        return KNOWN;
    }
}
