package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A word that is not to be sent. (The fields are assumed.)
 *
 * @param id the filter's id
 * @param keyword the word, found anywhere in a text and in any case; empty if the service does not say
 * @param action what is done about it
 * @param replacement what masking puts in its place, {@code null} for asterisks
 * @param enabled whether it is in force
 * @param createdAt when it was created, {@code null} if the service does not say
 * @param updatedAt when it last changed, {@code null} if never
 */
public record KeywordFilter(
        String id,
        String keyword,
        @Nullable FilterAction action,
        @Nullable String replacement,
        boolean enabled,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public KeywordFilter {
        id = Received.required("id", id);
        keyword = Received.orEmpty(keyword);
    }
}
