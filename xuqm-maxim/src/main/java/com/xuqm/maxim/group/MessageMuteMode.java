package com.xuqm.maxim.group;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What a member gets of a group's messages. */
public final class MessageMuteMode extends OpenNumberValue {

    /** All, with an alert. */
    public static final MessageMuteMode ALL = new MessageMuteMode("0", true);

    /** All, without an alert. */
    public static final MessageMuteMode NO_ALERT = new MessageMuteMode("1", true);

    /** None. */
    public static final MessageMuteMode NONE = new MessageMuteMode("2", true);

    private static final List<MessageMuteMode> KNOWN = List.of(ALL, NO_ALERT, NONE);

    private MessageMuteMode(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static MessageMuteMode of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static MessageMuteMode of(String value) {
        for (MessageMuteMode known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new MessageMuteMode(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static MessageMuteMode valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<MessageMuteMode> known() {
        return KNOWN;
    }
}
