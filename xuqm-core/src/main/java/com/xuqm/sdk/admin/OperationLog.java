package com.xuqm.sdk.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an administrator did. (The fields are assumed.)
 *
 * @param id the entry's id
 * @param operatorId who did it
 * @param action what, such as {@code admin.kickUsers}
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
        @Nullable Instant createdAt) {}
