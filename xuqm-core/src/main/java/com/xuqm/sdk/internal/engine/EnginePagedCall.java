package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A list that the engine fetches page by page. */
final class EnginePagedCall<T> implements PagedCall<T> {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 1_000;
    private static final int DEFAULT_MAX_PAGES = 10_000;

    private final Operation operation;
    private final CallMaker<T> maker; // makes the calls that the application gets
    private final CallMaker<T> within; // makes those whose results the engine takes itself
    private final Supplier<RequestSpec> request;
    private final Calls.Paging paging;
    private final Engine engine;
    private final CallOptions options;
    private final int size;
    private final int maxPages;
    private final PageTrail<T> trail; // of the pages that are taken by their number

    private EnginePagedCall(
            Operation operation,
            CallMaker<T> maker,
            CallMaker<T> within,
            Supplier<RequestSpec> request,
            Calls.Paging paging,
            Engine engine,
            CallOptions options,
            int size,
            int maxPages) {
        this.operation = operation;
        this.maker = maker;
        this.within = within;
        this.request = request;
        this.paging = paging;
        this.engine = engine;
        this.options = options;
        this.size = size;
        this.maxPages = maxPages;
        this.trail = new PageTrail<>(size);
    }

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
    public Operation operation() {
        return operation;
    }

    @Override
    public PagedCall<T> with(CallOptions newOptions) {
        return new EnginePagedCall<>(
                operation, maker, within, request, paging, engine, options.overriddenBy(newOptions), size, maxPages);
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
        return page(index, trail, maker);
    }

    /** The call for a page of a way through the list. */
    private Call<Page<T>> page(int index, PageTrail<T> way, CallMaker<T> by) {
        Checks.range("page index", index, 0, isPaged() ? Integer.MAX_VALUE : 0);
        if (index >= maxPages) {
            throw new XuqmConfigurationException(
                    operation.id() + " did not end within " + maxPages
                            + " pages; raise maxPages or narrow the query down",
                    new CallInfo(operation.id(), 0, false),
                    null);
        }
        RequestSpec spec = request.get();
        PageTrail.Ask ask = way.ask(index);
        WireOptions wire = engine.wire();
        switch (paging) {
            case PAGE_AND_SIZE ->
                spec.query(wire.get(WireOption.PAGE_NUMBER_PARAMETER), ask.page() + wire.get(WireOption.PAGE_FIRST))
                        .query(wire.get(WireOption.PAGE_SIZE_PARAMETER), ask.size());
            case SIZE -> spec.query(wire.get(WireOption.PAGE_SIZE_PARAMETER), ask.size());
            case NONE -> {
                // everything comes at once
            }
        }
        return by.make(spec, data -> toPage(way.take(index, ask, data))).with(options);
    }

    private Page<T> toPage(Page<T> page) {
        return isPaged() ? page : new Page<>(page.items(), page.index(), page.size(), page.total(), false);
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
        return new PageIterator<>(walk(maker));
    }

    @Override
    public Flow.Publisher<T> publisher() {
        // what the engine does with a page waits for no executor of the application's, only the signals do
        return subscriber -> PagePublisher.subscribe(walk(within), engine, subscriber);
    }

    private PageWalk<T> walk(CallMaker<T> by) {
        PageTrail<T> way = new PageTrail<>(size);
        return new PageWalk<>(index -> page(index, way, by));
    }

    private boolean isPaged() {
        return paging == Calls.Paging.PAGE_AND_SIZE;
    }

    @Override
    public String toString() {
        return "PagedCall[" + operation + "]";
    }
}
