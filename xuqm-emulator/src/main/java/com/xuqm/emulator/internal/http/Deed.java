package com.xuqm.emulator.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator did, for the log.
 *
 * @param targetType what kind of thing it was done to, such as {@code USER}
 * @param targetId to which, or null if to several
 * @param detail more, in words, or null
 */
public record Deed(
        String targetType,
        @Nullable String targetId,
        @Nullable String detail) {}
