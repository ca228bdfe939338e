package com.xuqm.sdk.internal;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import java.util.List;

/** Keeps track of the way through a list: which page is next, whether there is one, and that it does not go on for ever. */
final class PageWalk<T> {

    private final PagedCall<T> call;
    private final boolean paged;
    private final int maxPages;
    private List<T> previous = List.of();
    private int nextIndex;
    private long seen;
    private boolean more = true;

    /** Starts before the first page of a list; one that is not {@code paged} has no other. */
    PageWalk(PagedCall<T> call, boolean paged, int maxPages) {
        this.call = call;
        this.paged = paged;
        this.maxPages = maxPages;
    }

    boolean hasNext() {
        return more;
    }

    /** The call for the next page; throws if there were too many. */
    Call<Page<T>> next() {
        if (nextIndex >= maxPages) {
            throw new XuqmConfigurationException(
                    call.operation().id() + " has more than " + maxPages
                            + " pages; raise maxPages or narrow the query down",
                    info(),
                    null);
        }
        return call.page(nextIndex);
    }

    /** Takes note of the page that came and gives its elements; throws if the list makes no progress. */
    List<T> accept(Page<T> page) {
        List<T> items = page.items();
        if (!items.isEmpty() && items.equals(previous)) {
            throw new XuqmDecodingException(
                    call.operation().id() + " answered page " + page.index()
                            + " with the same elements as the page before; the"
                            + " service seems not to heed the page parameter",
                    200,
                    "",
                    info(),
                    null);
        }
        previous = items;
        nextIndex++;
        seen += items.size();
        // What was seen tells more than the page's number, since a service may give fewer elements a page than it was
        // asked for.
        more = page.total() == null ? page.hasNext() : paged && !items.isEmpty() && seen < page.total();
        return items;
    }

    private CallInfo info() {
        return new CallInfo(call.operation().id(), 1, true);
    }
}
