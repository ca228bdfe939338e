package com.xuqm.micrometer;

import java.util.HashSet;
import java.util.Set;

/** Names that applications give, of which each is a series for ever: the first hundred, and one for all others. */
final class BoundedNames {

    private static final int MOST = 100;

    private final Set<String> known = new HashSet<>();

    synchronized String bounded(String name) {
        return known.contains(name) || (known.size() < MOST && known.add(name)) ? name : XuqmKeys.OTHER;
    }
}
