package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.Page;

/**
 * One way through a list: what to ask for to get a page, and what came of it. A way is walked page by page, or taken up anywhere by
 * somebody who asks for pages by their index; the same cursor may be asked by several threads.
 *
 * @param <P> the type of the answer's data
 * @param <T> the type of the elements
 */
public interface PageCursor<P, T> {

    /**
     * Adds to a request what asks for a page.
     *
     * @param request the request for the list, without anything about pages
     * @param index which page, from 0
     * @return says which question it was, and is given back to {@link #take}
     */
    Object ask(RequestSpec request, int index);

    /**
     * Takes note of what came, and makes a page of it.
     *
     * @param index which page, from 0
     * @param question what {@link #ask} returned for it
     * @param data what came
     * @return the page; {@link Page#hasNext()} says whether to ask for another
     * @throws IllegalArgumentException if it cannot be a page of this list; the message says why
     */
    Page<T> take(int index, Object question, P data);
}
