package com.xuqm.maxim.roster;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What became of a request to become friends. */
public final class FriendRequestStatus extends OpenNumberValue {

    /** Nobody has decided yet. */
    public static final FriendRequestStatus WAITING = new FriendRequestStatus("0", true);

    /** It was accepted. */
    public static final FriendRequestStatus ACCEPTED = new FriendRequestStatus("1", true);

    /** It was refused. */
    public static final FriendRequestStatus REFUSED = new FriendRequestStatus("2", true);

    private static final List<FriendRequestStatus> KNOWN = List.of(WAITING, ACCEPTED, REFUSED);

    private FriendRequestStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static FriendRequestStatus of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static FriendRequestStatus of(String value) {
        for (FriendRequestStatus known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new FriendRequestStatus(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
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
