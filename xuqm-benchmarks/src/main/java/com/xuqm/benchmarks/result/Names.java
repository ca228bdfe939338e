package com.xuqm.benchmarks.result;

/** Names of variants: what comes before the last dot says where it is measured, what follows says who it is. */
final class Names {

    private Names() {}

    static String shortName(String variant) {
        return variant.substring(variant.lastIndexOf('.') + 1);
    }
}
