package com.xuqm.sdk.tenant;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** A service that an app can have. (The values are assumed.) */
public final class ServiceType extends OpenEnumValue {

    /** Chat. */
    public static final ServiceType IM = new ServiceType("IM", true);

    /** Push notifications. */
    public static final ServiceType PUSH = new ServiceType("PUSH", true);

    /** Updates of apps and bundles. */
    public static final ServiceType UPDATE = new ServiceType("UPDATE", true);

    /** Files. */
    public static final ServiceType FILE = new ServiceType("FILE", true);

    /** Licences. */
    public static final ServiceType LICENSE = new ServiceType("LICENSE", true);

    private static final List<ServiceType> KNOWN = List.of(IM, PUSH, UPDATE, FILE, LICENSE);

    private ServiceType(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static ServiceType of(String value) {
        return of(KNOWN, value, other -> new ServiceType(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static ServiceType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<ServiceType> known() {
        return KNOWN;
    }
}
