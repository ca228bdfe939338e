package com.xuqm.emulator.internal.update;

import java.math.BigInteger;

/** Compares versions such as {@code 1.10.0} number by number. */
final class VersionNumber {

    private VersionNumber() {}

    static int compare(String one, String other) {
        String[] ones = one.split("\\.", -1);
        String[] others = other.split("\\.", -1);
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            int difference = part(ones, i).compareTo(part(others, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** What is missing, or no number, counts as nothing. */
    private static BigInteger part(String[] parts, int index) {
        boolean number = index < parts.length && parts[index].matches("[0-9]+");
        return number ? new BigInteger(parts[index]) : BigInteger.ZERO;
    }
}
