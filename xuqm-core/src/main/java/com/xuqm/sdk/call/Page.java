package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the elements, in the service's order, unmodifiable
 * @param index the page's number, from 0
 * @param size how many elements a full page has
 * @param total how many elements the whole list has, {@code null} if the service does not say or if it cannot be
 * @param hasNext whether there may be a further page; {@code false} only where the end is certain, see {@link PagedCall}
 * @param <T> the type of the elements
 */
public record Page<T>(
        List<T> items, int index, int size, @Nullable Long total, boolean hasNext) {

    /** Copies the elements. */
    public Page {
        items = Checks.elements("items", items);
    }
}
