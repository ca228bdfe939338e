package com.xuqm.fuzz.target;

/** States what must hold for each input. */
final class Property {

    private Property() {}

    /** Fails unless something holds; assertions of the JVM may be switched off. */
    static void holds(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("does not hold: " + what);
        }
    }
}
