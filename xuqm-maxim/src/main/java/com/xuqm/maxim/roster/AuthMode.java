package com.xuqm.maxim.roster;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** How somebody becomes a friend of a user. */
public final class AuthMode extends OpenNumberValue {

    /** By asking. */
    public static final AuthMode ANYBODY = new AuthMode("0", true);

    /** The user has to agree. */
    public static final AuthMode BY_CONSENT = new AuthMode("1", true);

    /** By the right answer to a question. */
    public static final AuthMode BY_ANSWER = new AuthMode("2", true);

    /** Not at all. */
    public static final AuthMode NOBODY = new AuthMode("3", true);

    private static final List<AuthMode> KNOWN = List.of(ANYBODY, BY_CONSENT, BY_ANSWER, NOBODY);

    private AuthMode(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static AuthMode of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static AuthMode of(String value) {
        for (AuthMode known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new AuthMode(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static AuthMode valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<AuthMode> known() {
        return KNOWN;
    }
}
