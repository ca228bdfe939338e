package com.xuqm.sdk.internal.check;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * Ids each of which {@link Checks#id} has seen already, so that {@link Checks#ids} need not look at them again: a campaign checks its
 * recipients one by one as it reads them. Unmodifiable.
 */
public final class CheckedIds extends AbstractList<String> implements RandomAccess {

    private final String[] ids;

    /**
     * Copies ids.
     *
     * @param ids ids that were checked
     */
    public CheckedIds(Collection<String> ids) {
        this.ids = ids.toArray(new String[0]);
    }

    @Override
    public String get(int index) {
        return ids[index];
    }

    @Override
    public int size() {
        return ids.length;
    }
}
