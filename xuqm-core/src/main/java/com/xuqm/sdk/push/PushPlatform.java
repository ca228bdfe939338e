package com.xuqm.sdk.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** The system of a device. */
public final class PushPlatform extends OpenEnumValue {

    /** Android. */
    public static final PushPlatform ANDROID = new PushPlatform("ANDROID", true);

    /** iOS and iPadOS (assumed). */
    public static final PushPlatform IOS = new PushPlatform("IOS", true);

    /** HarmonyOS. */
    public static final PushPlatform HARMONY = new PushPlatform("HARMONY", true);

    private static final List<PushPlatform> KNOWN = List.of(ANDROID, IOS, HARMONY);

    private PushPlatform(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushPlatform of(String value) {
        return of(KNOWN, value, other -> new PushPlatform(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PushPlatform valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushPlatform> known() {
        return KNOWN;
    }
}
