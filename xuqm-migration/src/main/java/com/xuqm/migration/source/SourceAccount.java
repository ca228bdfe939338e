package com.xuqm.migration.source;

import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param id its id
 * @param nickname the name to show, {@code null} for none
 * @param avatar the picture's URL, {@code null} for none
 */
public record SourceAccount(
        String id, @Nullable String nickname, @Nullable String avatar) {

    @Override
    public String toString() {
        return "SourceAccount[" + id + "]";
    }
}
