package com.xuqm.maxim.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What happens when a notification is tapped. */
public final class ClickAction extends OpenEnumValue {

    /** The page opens that the intent names. */
    public static final ClickAction INTENT = new ClickAction("intent", true);

    /** The app opens. */
    public static final ClickAction OPEN_APP = new ClickAction("open_app", true);

    private static final List<ClickAction> KNOWN = List.of(INTENT, OPEN_APP);

    private ClickAction(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static ClickAction of(String value) {
        for (ClickAction known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new ClickAction(value, false);
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static ClickAction valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<ClickAction> known() {
        return KNOWN;
    }
}
