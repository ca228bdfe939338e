package com.xuqm.tck.http;

import org.junit.jupiter.api.Assumptions;

/** What all groups of scenarios have in common. */
interface Scenario {

    /** What the running scenario uses. */
    Harness harness();

    /** Whether the transport can do it. */
    boolean supports(Capability capability);

    /** Skips the running scenario if the transport lacks something. */
    default void require(Capability capability) {
        Assumptions.assumeTrue(supports(capability), () -> "this transport does not support " + capability);
    }
}
