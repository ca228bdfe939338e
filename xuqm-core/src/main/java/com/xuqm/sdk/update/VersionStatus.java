package com.xuqm.sdk.update;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** The state of a version. (The values are assumed.) */
public final class VersionStatus extends OpenEnumValue {

    /** It was uploaded, and nobody gets it yet. */
    public static final VersionStatus DRAFT = new VersionStatus("DRAFT", true);

    /** Whoever asks for updates gets it. */
    public static final VersionStatus PUBLISHED = new VersionStatus("PUBLISHED", true);

    private static final List<VersionStatus> KNOWN = List.of(DRAFT, PUBLISHED);

    private VersionStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static VersionStatus of(String value) {
        return of(KNOWN, value, other -> new VersionStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static VersionStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<VersionStatus> known() {
        return KNOWN;
    }
}
