package com.xuqm.sdk.engine;

import java.lang.reflect.Type;

/** How a service pages a list: by page and size, by a cursor, or not at all. */
public interface PageStyle {

    /**
     * Returns the type of the data of an answer that holds a page.
     *
     * @param element the type of an element
     * @return the type, for {@link Protocol#format}
     */
    Type data(Type element);

    /**
     * Begins a way through a list.
     *
     * @param size how many elements a page is to have
     * @param <T> the type of the elements
     * @return the way, before its first page
     */
    <T> PageCursor<?, T> begin(int size);

    /**
     * Tells whether a list may have more than one page.
     *
     * @return {@code false} if all comes at once
     */
    boolean hasPages();
}
