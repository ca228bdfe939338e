package com.xuqm.maxim.group;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** Whether a group is still there. */
public final class GroupStatus extends OpenNumberValue {

    /** It is. */
    public static final GroupStatus NORMAL = new GroupStatus("0", true);

    /** It was dissolved. */
    public static final GroupStatus DISSOLVED = new GroupStatus("1", true);

    private static final List<GroupStatus> KNOWN = List.of(NORMAL, DISSOLVED);

    private GroupStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static GroupStatus of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static GroupStatus of(String value) {
        for (GroupStatus known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new GroupStatus(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static GroupStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<GroupStatus> known() {
        return KNOWN;
    }
}
