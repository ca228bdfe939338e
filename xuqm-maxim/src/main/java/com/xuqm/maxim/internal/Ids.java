package com.xuqm.maxim.internal;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Collection;
import java.util.List;

/** Checks of ids and other numbers. */
public final class Ids {

    private Ids() {}

    /**
     * Checks an id.
     *
     * @param field the field's name for the message
     * @param id the id of a user, a group or anything else
     * @return the id
     */
    public static long id(String field, long id) {
        if (id < 1) {
            throw new IllegalArgumentException(
                    field + " must be an id of Maxim, which is greater than zero, but is " + id);
        }
        return id;
    }

    /**
     * Checks ids.
     *
     * @param field the field's name for the message
     * @param ids the ids, at least one
     * @return an unmodifiable copy
     */
    public static List<Long> ids(String field, Collection<Long> ids) {
        List<Long> copy = Checks.elements(field, ids);
        Checks.size(field, copy, Integer.MAX_VALUE);
        for (int i = 0; i < copy.size(); i++) {
            id(field + "[" + i + "]", copy.get(i));
        }
        return copy;
    }

    /**
     * Checks how many bytes there are.
     *
     * @param field the field's name for the message
     * @param bytes how many
     * @return the same
     */
    public static long size(String field, long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException(field + " must not be negative, but is " + bytes);
        }
        return bytes;
    }
}
