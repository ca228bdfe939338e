package com.xuqm.sdk.message;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** Whether a message goes to a person or to a group. */
public final class ChatType extends OpenEnumValue {

    /** To one person; the recipient is a user id. */
    public static final ChatType SINGLE = new ChatType("SINGLE", true);

    /** To all members of a group; the recipient is a group id. */
    public static final ChatType GROUP = new ChatType("GROUP", true);

    private static final List<ChatType> KNOWN = List.of(SINGLE, GROUP);

    private ChatType(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static ChatType of(String value) {
        return of(KNOWN, value, other -> new ChatType(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static ChatType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<ChatType> known() {
        return KNOWN;
    }
}
