package com.xuqm.maxim.user;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What a device runs. */
public final class DevicePlatform extends OpenNumberValue {

    /** iOS. */
    public static final DevicePlatform IOS = new DevicePlatform("1", true);

    /** Android. */
    public static final DevicePlatform ANDROID = new DevicePlatform("2", true);

    /** Windows. */
    public static final DevicePlatform WINDOWS = new DevicePlatform("3", true);

    /** macOS. */
    public static final DevicePlatform MAC = new DevicePlatform("4", true);

    /** Linux. */
    public static final DevicePlatform LINUX = new DevicePlatform("5", true);

    /** A browser. */
    public static final DevicePlatform WEB = new DevicePlatform("6", true);

    private static final List<DevicePlatform> KNOWN = List.of(IOS, ANDROID, WINDOWS, MAC, LINUX, WEB);

    private DevicePlatform(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static DevicePlatform of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static DevicePlatform of(String value) {
        for (DevicePlatform known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new DevicePlatform(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static DevicePlatform valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<DevicePlatform> known() {
        return KNOWN;
    }
}
