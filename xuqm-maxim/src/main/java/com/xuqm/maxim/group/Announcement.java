package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An announcement of a group.
 *
 * @param id the announcement's id
 * @param groupId the group, {@code null} if the service does not say
 * @param authorId who wrote it, {@code null} if the service does not say
 * @param title its title; empty if there is none
 * @param content its text; empty if there is none
 * @param createdAt when it was published, {@code null} if the service does not say
 */
public record Announcement(
        Long id,
        @WireName("group_id") @Nullable Long groupId,
        @WireName("author") @Nullable Long authorId,
        String title,
        String content,
        @WireName("created_at") @Nullable Instant createdAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty, and a time of 0 is none. */
    public Announcement {
        id = Received.required("id", id);
        title = Received.orEmpty(title);
        content = Received.orEmpty(content);
        createdAt = Received.timeOrNull(createdAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "Announcement[id=" + id + ", groupId=" + groupId + ", authorId=" + authorId + ", createdAt=" + createdAt
                + "]";
    }
}
