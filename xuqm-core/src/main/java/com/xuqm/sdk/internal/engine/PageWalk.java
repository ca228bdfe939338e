package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Page;
import java.util.List;
import java.util.function.IntFunction;

/** Keeps track of the way through a list: which page is next, and whether there is one. */
final class PageWalk<T> {

    private final IntFunction<Call<Page<T>>> pages;
    private int nextIndex;
    private boolean more = true;

    /**
     * Starts before the first page.
     *
     * @param pages makes the call for a page; throws if there were too many
     */
    PageWalk(IntFunction<Call<Page<T>>> pages) {
        this.pages = pages;
    }

    boolean hasNext() {
        return more;
    }

    Call<Page<T>> next() {
        return pages.apply(nextIndex);
    }

    /** Takes note of the page that came and gives its elements. */
    List<T> accept(Page<T> page) {
        nextIndex++;
        more = page.hasNext();
        return page.items();
    }
}
