package com.xuqm.realtime;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads a list to its end, without holding a thread meanwhile. */
final class AllPages {

    private AllPages() {}

    static <T> CompletableFuture<List<T>> of(PagedCall<T> list) {
        return after(list, new ArrayList<>(), 0);
    }

    private static <T> CompletableFuture<List<T>> after(PagedCall<T> list, List<T> found, int index) {
        return list.page(index).executeAsync().thenCompose((Page<T> page) -> {
            found.addAll(page.items());
            return page.hasNext() ? after(list, found, index + 1) : CompletableFuture.completedFuture(found);
        });
    }
}
