package com.xuqm.maxim.group;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What became of a request to join, or of an invitation. */
public final class RequestStatus extends OpenNumberValue {

    /** Nobody has decided yet. */
    public static final RequestStatus WAITING = new RequestStatus("0", true);

    /** It was accepted. */
    public static final RequestStatus ACCEPTED = new RequestStatus("1", true);

    /** It was refused. */
    public static final RequestStatus REFUSED = new RequestStatus("2", true);

    private static final List<RequestStatus> KNOWN = List.of(WAITING, ACCEPTED, REFUSED);

    private RequestStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static RequestStatus of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static RequestStatus of(String value) {
        for (RequestStatus known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new RequestStatus(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static RequestStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<RequestStatus> known() {
        return KNOWN;
    }
}
