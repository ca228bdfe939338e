package com.xuqm.sdk.tenant;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** The state of a tenant or a sub-account. (The values are assumed.) */
public final class AccountStatus extends OpenEnumValue {

    /** It may sign in. */
    public static final AccountStatus ACTIVE = new AccountStatus("ACTIVE", true);

    /** It may not. */
    public static final AccountStatus DISABLED = new AccountStatus("DISABLED", true);

    private static final List<AccountStatus> KNOWN = List.of(ACTIVE, DISABLED);

    private AccountStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static AccountStatus of(String value) {
        return of(KNOWN, value, other -> new AccountStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static AccountStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<AccountStatus> known() {
        return KNOWN;
    }
}
