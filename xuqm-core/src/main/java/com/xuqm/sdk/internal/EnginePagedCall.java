package com.xuqm.sdk.internal;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.PageData;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that the engine fetches page by page.
 *
 * @param maker makes the calls that the application gets
 * @param within makes those whose results the engine takes itself
 */
record EnginePagedCall<T>(
        Operation operation,
        CallMaker<T> maker,
        CallMaker<T> within,
        Supplier<RequestSpec> request,
        Calls.Paging paging,
        Engine engine,
        CallOptions options,
        int size,
        int maxPages)
        implements PagedCall<T> {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 1_000;
    private static final int DEFAULT_MAX_PAGES = 10_000;

    static <T> PagedCall<T> of(
            Operation operation,
            CallMaker<T> maker,
            CallMaker<T> within,
            Supplier<RequestSpec> request,
            Calls.Paging paging,
            Engine engine) {
        return new EnginePagedCall<>(
                operation, maker, within, request, paging, engine, CallOptions.none(), DEFAULT_SIZE, DEFAULT_MAX_PAGES);
    }

    /** Makes the call for one page. */
    interface CallMaker<T> {

        Call<Page<T>> make(RequestSpec request, Function<PageData<T>, Page<T>> mapping);
    }

    @Override
    public PagedCall<T> with(CallOptions newOptions) {
        return new EnginePagedCall<>(
                operation,
                maker,
                within,
                request,
                paging,
                engine,
                Checks.notNull("options", newOptions),
                size,
                maxPages);
    }

    @Override
    public PagedCall<T> pageSize(int newSize) {
        Checks.range("pageSize", newSize, 1, LARGEST_SIZE);
        return new EnginePagedCall<>(operation, maker, within, request, paging, engine, options, newSize, maxPages);
    }

    @Override
    public PagedCall<T> maxPages(int pages) {
        Checks.range("maxPages", pages, 1, Integer.MAX_VALUE);
        return new EnginePagedCall<>(operation, maker, within, request, paging, engine, options, size, pages);
    }

    @Override
    public Call<Page<T>> page(int index) {
        Checks.range("page index", index, 0, isPaged() ? Integer.MAX_VALUE : 0);
        RequestSpec spec = request.get();
        switch (paging) {
            case PAGE_AND_SIZE -> spec.query("page", index).query("size", size);
            case SIZE -> spec.query("size", size);
            case NONE -> {
                // everything comes at once
            }
        }
        return maker.make(spec, data -> toPage(data, index)).with(options);
    }

    private Page<T> toPage(PageData<T> data, int index) {
        List<T> elements = data.elements();
        if (elements == null) {
            throw new IllegalArgumentException("a list has neither content nor list");
        }
        int fullPage = data.size() == null || data.size() < 1 ? size : data.size();
        Long total = data.length() == null || data.length() < 0 ? null : data.length();
        boolean more = total == null
                ? elements.size() >= fullPage
                : !elements.isEmpty() && (long) index * fullPage + elements.size() < total;
        return new Page<>(Checks.copy(elements), index, fullPage, total, isPaged() && more);
    }

    @Override
    public List<T> all() {
        return stream().toList();
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new PageIterator<>(walk());
    }

    @Override
    public Flow.Publisher<T> publisher() {
        // what the engine does with a page waits for no executor of the application's, only the signals do
        EnginePagedCall<T> fetching =
                new EnginePagedCall<>(operation, within, within, request, paging, engine, options, size, maxPages);
        return subscriber -> PagePublisher.subscribe(fetching.walk(), engine, subscriber);
    }

    private PageWalk<T> walk() {
        return new PageWalk<>(this, isPaged(), maxPages);
    }

    private boolean isPaged() {
        return paging == Calls.Paging.PAGE_AND_SIZE;
    }

    @Override
    public String toString() {
        return "PagedCall[" + operation + "]";
    }
}
