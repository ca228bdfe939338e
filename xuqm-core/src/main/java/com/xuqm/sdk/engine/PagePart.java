package com.xuqm.sdk.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a list holds, and what it says of the pages after it.
 *
 * @param items its elements
 * @param next the place where the next page begins, {@code null} if it names none
 * @param more whether it says that there is more; {@code null} if it says nothing of it but by {@code next}
 * @param total how many elements the list has, {@code null} if it does not say
 * @param <Q> the type of a place
 * @param <T> the type of the elements
 */
public record PagePart<Q, T>(
        List<T> items,
        @Nullable Q next,
        @Nullable Boolean more,
        @Nullable Long total) {}
