package com.xuqm.sdk.update;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** The system that an app or a bundle is for. */
public final class UpdatePlatform extends OpenEnumValue {

    /** Android. */
    public static final UpdatePlatform ANDROID = new UpdatePlatform("ANDROID", true);

    /** iOS and iPadOS (assumed). */
    public static final UpdatePlatform IOS = new UpdatePlatform("IOS", true);

    /** HarmonyOS, whose apps are only ever kept in their store. */
    public static final UpdatePlatform HARMONY = new UpdatePlatform("HARMONY", true);

    private static final List<UpdatePlatform> KNOWN = List.of(ANDROID, IOS, HARMONY);

    private UpdatePlatform(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static UpdatePlatform of(String value) {
        return of(KNOWN, value, other -> new UpdatePlatform(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static UpdatePlatform valueOf(String value) {
        return of(value);
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
