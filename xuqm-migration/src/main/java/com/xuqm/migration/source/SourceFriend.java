package com.xuqm.migration.source;

import org.jspecify.annotations.Nullable;

/**
 * A friend in somebody's list.
 *
 * @param id the friend's account
 * @param remark what the owner of the list calls the friend, {@code null} for nothing else
 * @param grouping the grouping the friend is in, {@code null} for none
 */
public record SourceFriend(
        String id, @Nullable String remark, @Nullable String grouping) {

    @Override
    public String toString() {
        return "SourceFriend[" + id + "]";
    }
}
