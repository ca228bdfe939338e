package com.xuqm.sdk.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers with which a version begins. What follows them, such as {@code -beta1} or {@code .Final}, is not looked at. */
record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern START = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?(?!\\d).*");

    /** Gives the version that a text tells, {@code null} if it tells none. */
    static @Nullable Version parse(@Nullable String text) {
        Matcher parts = START.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return null;
        }
        String patch = parts.group(3);
        return new Version(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                patch == null ? 0 : Integer.parseInt(patch));
    }

    @Override
    public int compareTo(Version other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor == other.minor ? Integer.compare(patch, other.patch) : Integer.compare(minor, other.minor);
    }
}
