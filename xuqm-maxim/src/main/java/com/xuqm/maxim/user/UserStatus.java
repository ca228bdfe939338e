package com.xuqm.maxim.user;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** Whether a user may sign in. */
public final class UserStatus extends OpenNumberValue {

    /** The user may. */
    public static final UserStatus NORMAL = new UserStatus("0", true);

    /** The user may not. */
    public static final UserStatus DISABLED = new UserStatus("1", true);

    private static final List<UserStatus> KNOWN = List.of(NORMAL, DISABLED);

    private UserStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static UserStatus of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static UserStatus of(String value) {
        for (UserStatus known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new UserStatus(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static UserStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<UserStatus> known() {
        return KNOWN;
    }
}
