package com.xuqm.sdk.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as a server may answer it: {@code {content, totalElements, …}} or {@code {list, total, …}}. A bare array is the third
 * form; it is read as a {@link List}.
 *
 * @param content the elements in the first form
 * @param list the elements in the second form
 * @param totalElements the length of the whole list in the first form
 * @param total the length of the whole list in the second form
 * @param totalPages how many pages there are
 * @param number the page's number, from 0
 * @param size how many elements a full page has
 * @param last whether no page follows
 * @param <T> the type of the elements
 */
public record PageData<T>(
        @Nullable List<T> content,
        @Nullable List<T> list,
        @Nullable Long totalElements,
        @Nullable Long total,
        @Nullable Long totalPages,
        @Nullable Integer number,
        @Nullable Integer size,
        @Nullable Boolean last) {

    /**
     * Returns the page in its first form.
     *
     * @param elements the elements
     * @param <T> the type of the elements
     * @return a page of which nothing but the elements is known
     */
    public static <T> PageData<T> of(@Nullable List<T> elements) {
        return new PageData<>(elements, null, null, null, null, null, null, null);
    }

    /**
     * Returns the elements, whichever form the server chose.
     *
     * @return the elements, {@code null} if the answer has neither form
     */
    public @Nullable List<T> elements() {
        return content != null ? content : list;
    }

    /**
     * Returns the length of the whole list, whichever form the server chose.
     *
     * @return the length, {@code null} if the server does not say
     */
    public @Nullable Long length() {
        return totalElements != null ? totalElements : total;
    }
}
