package com.xuqm.maxim.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** A channel of a device's maker. */
public final class PushChannel extends OpenEnumValue {

    /** The makers in China: Xiaomi, Huawei, Meizu, OPPO, vivo. */
    public static final PushChannel UPS = new PushChannel("ups", true);

    /** Firebase. */
    public static final PushChannel FCM = new PushChannel("fcm", true);

    /** Huawei. */
    public static final PushChannel HUAWEI = new PushChannel("huawei", true);

    /** Xiaomi. */
    public static final PushChannel XIAOMI = new PushChannel("xiaomi", true);

    /** OPPO. */
    public static final PushChannel OPPO = new PushChannel("oppo", true);

    /** vivo. */
    public static final PushChannel VIVO = new PushChannel("vivo", true);

    /** Meizu. */
    public static final PushChannel MEIZU = new PushChannel("meizu", true);

    private static final List<PushChannel> KNOWN = List.of(UPS, FCM, HUAWEI, XIAOMI, OPPO, VIVO, MEIZU);

    private PushChannel(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushChannel of(String value) {
        for (PushChannel known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new PushChannel(value, false);
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PushChannel valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushChannel> known() {
        return KNOWN;
    }
}
