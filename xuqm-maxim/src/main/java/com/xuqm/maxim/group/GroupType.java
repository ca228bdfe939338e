package com.xuqm.maxim.group;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What kind of group it is. */
public final class GroupType extends OpenNumberValue {

    /** A group that one is invited to, or asks to join. */
    public static final GroupType PRIVATE = new GroupType("0", true);

    /** A chat room. */
    public static final GroupType CHAT_ROOM = new GroupType("2", true);

    private static final List<GroupType> KNOWN = List.of(PRIVATE, CHAT_ROOM);

    private GroupType(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static GroupType of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static GroupType of(String value) {
        for (GroupType known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new GroupType(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static GroupType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<GroupType> known() {
        return KNOWN;
    }
}
