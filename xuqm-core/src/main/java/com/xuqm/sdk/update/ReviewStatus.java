package com.xuqm.sdk.update;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** The state of an app store's review. */
public final class ReviewStatus extends OpenEnumValue {

    /** It was not handed in yet. */
    public static final ReviewStatus PENDING = new ReviewStatus("PENDING", true);

    /** It is being handed in. */
    public static final ReviewStatus SUBMITTING = new ReviewStatus("SUBMITTING", true);

    /** The store is looking at it. */
    public static final ReviewStatus UNDER_REVIEW = new ReviewStatus("UNDER_REVIEW", true);

    /** The store took it. */
    public static final ReviewStatus APPROVED = new ReviewStatus("APPROVED", true);

    /** It was taken back. */
    public static final ReviewStatus WITHDRAWN = new ReviewStatus("WITHDRAWN", true);

    private static final List<ReviewStatus> KNOWN = List.of(PENDING, SUBMITTING, UNDER_REVIEW, APPROVED, WITHDRAWN);

    private ReviewStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static ReviewStatus of(String value) {
        return of(KNOWN, value, other -> new ReviewStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static ReviewStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<ReviewStatus> known() {
        return KNOWN;
    }
}
