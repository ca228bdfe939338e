package com.xuqm.sdk.group;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What became of a request to join a group. (The values are assumed.) */
public final class JoinRequestStatus extends OpenEnumValue {

    /** Not answered yet. */
    public static final JoinRequestStatus PENDING = new JoinRequestStatus("PENDING", true);

    /** Who asked is a member. */
    public static final JoinRequestStatus ACCEPTED = new JoinRequestStatus("ACCEPTED", true);

    /** Turned down. */
    public static final JoinRequestStatus REJECTED = new JoinRequestStatus("REJECTED", true);

    private static final List<JoinRequestStatus> KNOWN = List.of(PENDING, ACCEPTED, REJECTED);

    private JoinRequestStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static JoinRequestStatus of(String value) {
        return of(KNOWN, value, other -> new JoinRequestStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static JoinRequestStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<JoinRequestStatus> known() {
        return KNOWN;
    }
}
