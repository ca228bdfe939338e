package com.xuqm.sdk.friend;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What became of a request to become friends. (The values are assumed.) */
public final class FriendRequestStatus extends OpenEnumValue {

    /** Not answered yet. */
    public static final FriendRequestStatus PENDING = new FriendRequestStatus("PENDING", true);

    /** The two are friends. */
    public static final FriendRequestStatus ACCEPTED = new FriendRequestStatus("ACCEPTED", true);

    /** Turned down. */
    public static final FriendRequestStatus REJECTED = new FriendRequestStatus("REJECTED", true);

    private static final List<FriendRequestStatus> KNOWN = List.of(PENDING, ACCEPTED, REJECTED);

    private FriendRequestStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static FriendRequestStatus of(String value) {
        return of(KNOWN, value, other -> new FriendRequestStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static FriendRequestStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<FriendRequestStatus> known() {
        return KNOWN;
    }
}
