package com.xuqm.cli.output;

/** Lets tests of other packages measure as the tables do. */
public final class WidthForTests {

    private WidthForTests() {}

    public static int of(String text) {
        return Width.of(text);
    }
}
