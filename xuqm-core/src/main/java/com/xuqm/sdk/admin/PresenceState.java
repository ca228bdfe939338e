package com.xuqm.sdk.admin;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** Whether a user is online. (The values are assumed.) */
public final class PresenceState extends OpenEnumValue {

    /** Connected. */
    public static final PresenceState ONLINE = new PresenceState("ONLINE", true);

    /** Not connected. */
    public static final PresenceState OFFLINE = new PresenceState("OFFLINE", true);

    private static final List<PresenceState> KNOWN = List.of(ONLINE, OFFLINE);

    private PresenceState(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static PresenceState of(String value) {
        return of(KNOWN, value, other -> new PresenceState(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static PresenceState valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<PresenceState> known() {
        return KNOWN;
    }
}
