package com.xuqm.sdk.friend;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** Which requests are meant, as seen by the caller. (That outgoing ones are called so is assumed.) */
public final class FriendRequestDirection extends OpenEnumValue {

    /** Those that others sent to the caller. */
    public static final FriendRequestDirection INCOMING = new FriendRequestDirection("incoming", true);

    /** Those that the caller sent to others. */
    public static final FriendRequestDirection OUTGOING = new FriendRequestDirection("outgoing", true);

    private static final List<FriendRequestDirection> KNOWN = List.of(INCOMING, OUTGOING);

    private FriendRequestDirection(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static FriendRequestDirection of(String value) {
        return of(KNOWN, value, other -> new FriendRequestDirection(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static FriendRequestDirection valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<FriendRequestDirection> known() {
        return KNOWN;
    }
}
