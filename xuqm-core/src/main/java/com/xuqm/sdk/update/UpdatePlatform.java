package com.xuqm.sdk.update;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** The system that an app or a bundle is for. */
public final class UpdatePlatform extends OpenEnumValue {

    /** Android. */
    public static final UpdatePlatform ANDROID = new UpdatePlatform("ANDROID");

    /** iOS and iPadOS (assumed). */
    public static final UpdatePlatform IOS = new UpdatePlatform("IOS");

    /** HarmonyOS, whose apps are only ever kept in their store. */
    public static final UpdatePlatform HARMONY = new UpdatePlatform("HARMONY");

    private static final List<UpdatePlatform> KNOWN = List.of(ANDROID, IOS, HARMONY);

    private UpdatePlatform(String value) {
        super(value);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static UpdatePlatform of(String value) {
        for (UpdatePlatform known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new UpdatePlatform(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<UpdatePlatform> known() {
        return KNOWN;
    }
}
