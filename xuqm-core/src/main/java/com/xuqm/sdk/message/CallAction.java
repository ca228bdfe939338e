package com.xuqm.sdk.message;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What happens to a voice or video call. (The values are assumed.) */
public final class CallAction extends OpenEnumValue {

    /** Somebody calls. */
    public static final CallAction INVITE = new CallAction("INVITE", true);

    /** The call was answered. */
    public static final CallAction ACCEPT = new CallAction("ACCEPT", true);

    /** The call was declined. */
    public static final CallAction REJECT = new CallAction("REJECT", true);

    /** The caller gave up before an answer. */
    public static final CallAction CANCEL = new CallAction("CANCEL", true);

    /** The call was ended. */
    public static final CallAction HANGUP = new CallAction("HANGUP", true);

    /** Nobody answered. */
    public static final CallAction TIMEOUT = new CallAction("TIMEOUT", true);

    private static final List<CallAction> KNOWN = List.of(INVITE, ACCEPT, REJECT, CANCEL, HANGUP, TIMEOUT);

    private CallAction(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static CallAction of(String value) {
        return of(KNOWN, value, other -> new CallAction(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static CallAction valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<CallAction> known() {
        return KNOWN;
    }
}
