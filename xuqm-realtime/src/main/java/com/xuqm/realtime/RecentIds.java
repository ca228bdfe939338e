package com.xuqm.realtime;

import java.util.LinkedHashSet;
import java.util.Set;

/** The last ids of a kind. */
final class RecentIds {

    private final int most;
    private final Set<String> ids = new LinkedHashSet<>();

    RecentIds(int most) {
        this.most = most;
    }

    /** Notes one; answers whether it is new. */
    boolean add(String id) {
        boolean isNew = ids.add(id);
        if (ids.size() > most) {
            ids.remove(ids.iterator().next());
        }
        return isNew;
    }
}
