package com.xuqm.maxim.group;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What becomes of requests to join a group. */
public final class JoinApproval extends OpenNumberValue {

    /** Everybody may join. */
    public static final JoinApproval ACCEPT_ALL = new JoinApproval("0", true);

    /** An administrator of the group decides. */
    public static final JoinApproval BY_ADMINISTRATOR = new JoinApproval("1", true);

    /** Nobody may. */
    public static final JoinApproval REFUSE_ALL = new JoinApproval("2", true);

    private static final List<JoinApproval> KNOWN = List.of(ACCEPT_ALL, BY_ADMINISTRATOR, REFUSE_ALL);

    private JoinApproval(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static JoinApproval of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static JoinApproval of(String value) {
        for (JoinApproval known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new JoinApproval(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static JoinApproval valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<JoinApproval> known() {
        return KNOWN;
    }
}
