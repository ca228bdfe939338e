package com.xuqm.maxim.push;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** Which channels a push takes. */
public final class DistributionStrategy extends OpenEnumValue {

    /** Maxim's own for devices that are online, the maker's else; the default. */
    public static final DistributionStrategy COMBINED = new DistributionStrategy("combined", true);

    /** Maxim's own. */
    public static final DistributionStrategy MAXIM_ONLY = new DistributionStrategy("mxpush_only", true);

    /** Those of the devices' makers. */
    public static final DistributionStrategy MAKERS_ONLY = new DistributionStrategy("ospush_only", true);

    private static final List<DistributionStrategy> KNOWN = List.of(COMBINED, MAXIM_ONLY, MAKERS_ONLY);

    private DistributionStrategy(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static DistributionStrategy of(String value) {
        for (DistributionStrategy known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new DistributionStrategy(value, false);
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static DistributionStrategy valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<DistributionStrategy> known() {
        return KNOWN;
    }
}
