package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an administrator did. (The fields are assumed.)
 *
 * @param id the entry's id; empty if the service does not say
 * @param operatorId who did it; empty if the service does not say
 * @param action what, such as {@code admin.kickUsers}; empty if the service does not say
 * @param targetType what kind of thing it was done to, such as {@code USER} or {@code GROUP}, {@code null} if to none
 * @param targetId to which, {@code null} if to none
 * @param detail more, in words, {@code null} if there is nothing more to say
 * @param ip from which address, {@code null} if the service does not say
 * @param createdAt when, {@code null} if the service does not say
 */
public record OperationLog(
        String id,
        String operatorId,
        String action,
        @Nullable String targetType,
        @Nullable String targetId,
        @Nullable String detail,
        @Nullable String ip,
        @Nullable Instant createdAt) {
    /** What the service leaves out is empty. */
    public OperationLog {
        id = Received.orEmpty(id);
        operatorId = Received.orEmpty(operatorId);
        action = Received.orEmpty(action);
    }
}
