package com.xuqm.maxim.group;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** Which messages of a group are pushed to a member. */
public final class MessagePushMode extends OpenNumberValue {

    /** All. */
    public static final MessagePushMode ALL = new MessagePushMode("0", true);

    /** None. */
    public static final MessagePushMode NONE = new MessagePushMode("1", true);

    /** Those of administrators, and those that mention the member. */
    public static final MessagePushMode ADMINISTRATORS_AND_MENTIONS = new MessagePushMode("2", true);

    /** Those of administrators. */
    public static final MessagePushMode ADMINISTRATORS = new MessagePushMode("3", true);

    /** Those that mention the member. */
    public static final MessagePushMode MENTIONS = new MessagePushMode("4", true);

    private static final List<MessagePushMode> KNOWN =
            List.of(ALL, NONE, ADMINISTRATORS_AND_MENTIONS, ADMINISTRATORS, MENTIONS);

    private MessagePushMode(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static MessagePushMode of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static MessagePushMode of(String value) {
        for (MessagePushMode known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new MessagePushMode(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static MessagePushMode valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<MessagePushMode> known() {
        return KNOWN;
    }
}
