package com.xuqm.sdk.group;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What a member may do in a group. (The values are assumed.) */
public final class GroupRole extends OpenEnumValue {

    /** Owns the group and may do everything. */
    public static final GroupRole OWNER = new GroupRole("OWNER", true);

    /** Helps the owner. */
    public static final GroupRole ADMIN = new GroupRole("ADMIN", true);

    /** An ordinary member. */
    public static final GroupRole MEMBER = new GroupRole("MEMBER", true);

    private static final List<GroupRole> KNOWN = List.of(OWNER, ADMIN, MEMBER);

    private GroupRole(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static GroupRole of(String value) {
        return of(KNOWN, value, other -> new GroupRole(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static GroupRole valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<GroupRole> known() {
        return KNOWN;
    }
}
