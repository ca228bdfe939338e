package com.xuqm.sdk.webhook;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** How a webhook is doing. (The values are assumed.) */
public final class WebhookState extends OpenEnumValue {

    /** Deliveries arrive. */
    public static final WebhookState HEALTHY = new WebhookState("HEALTHY", true);

    /** Some deliveries do not arrive. */
    public static final WebhookState DEGRADED = new WebhookState("DEGRADED", true);

    /** No delivery arrives. */
    public static final WebhookState FAILING = new WebhookState("FAILING", true);

    private static final List<WebhookState> KNOWN = List.of(HEALTHY, DEGRADED, FAILING);

    private WebhookState(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static WebhookState of(String value) {
        return of(KNOWN, value, other -> new WebhookState(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static WebhookState valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<WebhookState> known() {
        return KNOWN;
    }
}
