package com.xuqm.sdk.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The journals that this JVM has open. The lock of the file alone does not do: a JVM loses it as soon as it closes the file once, even by another
 * channel, and so would lose it by being refused the second time. They are noted as system properties, because this class may be there several
 * times, once for each class loader that has the SDK, and the properties are the only place that all of them share.
 */
public final class OpenJournals {

    private static final String PREFIX = "com.xuqm.sdk.bulk.open.";

    private OpenJournals() {}

    /** Returns the name of a file, which is the same by whatever path it is reached. */
    public static String key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return PREFIX + (key == null ? file.toRealPath() : key);
    }

    /** Notes a journal; false if it is open already. */
    public static boolean add(String key) {
        return System.getProperties().putIfAbsent(key, "") == null;
    }

    public static void remove(String key) {
        System.getProperties().remove(key);
    }
}
