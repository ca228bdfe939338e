package com.xuqm.maxim.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What a push shows. */
public final class PushType extends OpenEnumValue {

    /** Text; the default. */
    public static final PushType TEXT = new PushType("text", true);

    /** A picture. */
    public static final PushType IMAGE = new PushType("image", true);

    /** Nothing: the app handles it. */
    public static final PushType COMMAND = new PushType("cmd", true);

    private static final List<PushType> KNOWN = List.of(TEXT, IMAGE, COMMAND);

    private PushType(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PushType of(String value) {
        for (PushType known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new PushType(value, false);
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PushType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PushType> known() {
        return KNOWN;
    }
}
