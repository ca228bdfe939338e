package com.xuqm.check.quota;

import java.util.function.DoubleUnaryOperator;

/**
 * A service with a quota.
 *
 * @param name what is special about it
 * @param perSecond what it grants, by the part of the time that has passed
 * @param burst how much of a second's quota may be used at once
 * @param retryAfter whether refusals say for how long to wait, in whole seconds
 * @param others which part of the quota another client takes
 */
record Scenario(String name, DoubleUnaryOperator perSecond, double burst, boolean retryAfter, double others) {

    static Scenario of(String name, double perSecond, double burst) {
        return new Scenario(name, part -> perSecond, burst, false, 0);
    }

    Scenario withRetryAfter() {
        return new Scenario(name, perSecond, burst, true, others);
    }

    Scenario sharedWith(double part) {
        return new Scenario(name, perSecond, burst, retryAfter, part);
    }
}
