package com.xuqm.sdk.bulk;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the input with its place in it.
 *
 * @param position its place, from 0
 * @param line where it stands in the file, 0 if the input is no file
 * @param recipient the recipient, {@code null} if the entry has none
 * @param id the recipient's id, empty if there is none
 * @param problem why nothing can be sent to it, {@code null} if something can
 */
record Item<R>(
        long position,
        long line,
        @Nullable R recipient,
        String id,
        @Nullable String problem) {}
