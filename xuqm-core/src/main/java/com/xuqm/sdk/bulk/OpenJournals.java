package com.xuqm.sdk.bulk;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The journals that this JVM has open. The lock of the file alone does not do: a JVM loses it as soon as it closes the file once, even by another
 * channel, and so would lose it by being refused the second time.
 */
final class OpenJournals {

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private OpenJournals() {}

    /** Notes a journal, by its real path; false if it is open already. */
    static boolean add(Path file) {
        return OPEN.add(file);
    }

    static void remove(Path file) {
        OPEN.remove(file);
    }
}
