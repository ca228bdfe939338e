package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.answer.AnswerReader;
import com.xuqm.sdk.internal.check.Checks;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that the engine fetches page by page.
 *
 * @param maker makes the calls that the application gets
 * @param within makes those whose results the engine takes itself
 * @param cursor of the pages that are taken by their number
 */
record EnginePagedCall<T>(
        EngineState state,
        CallMaker maker,
        CallMaker within,
        Source<T> source,
        CallOptions options,
        int size,
        int maxPages,
        PageCursor<Object, T> cursor)
        implements PagedCall<T> {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 1_000;
    private static final int DEFAULT_MAX_PAGES = 10_000;

    static <T> PagedCall<T> of(
            EngineState state,
            CallMaker maker,
            CallMaker within,
            Supplier<RequestSpec> request,
            Type element,
            PageStyle style) {
        Operation operation = request.get().operation();
        AnswerReader<Object> answer = state.readers().data(style.data(element));
        Source<T> source = new Source<>(operation, request, answer, style);
        PageCursor<Object, T> cursor = source.begin(DEFAULT_SIZE);
        return new EnginePagedCall<>(
                state, maker, within, source, CallOptions.none(), DEFAULT_SIZE, DEFAULT_MAX_PAGES, cursor);
    }

    private PagedCall<T> altered(CallOptions newOptions, int newSize, int newMaxPages) {
        return new EnginePagedCall<>(
                state, maker, within, source, newOptions, newSize, newMaxPages, source.begin(newSize));
    }

    /**
     * Which list it is.
     *
     * @param operation the route
     * @param request makes the request for it, without anything about pages
     * @param answer reads the answer for a page
     * @param style how it is paged
     */
    private record Source<T>(
            Operation operation, Supplier<RequestSpec> request, AnswerReader<Object> answer, PageStyle style) {

        @SuppressWarnings("unchecked") // a cursor takes what the style says the data is, and so what the answer reads
        PageCursor<Object, T> begin(int size) {
            return (PageCursor<Object, T>) style.<T>begin(size);
        }
    }

    @Override
    public Operation operation() {
        return source.operation();
    }

    @Override
    public PagedCall<T> with(CallOptions newOptions) {
        return altered(options.overriddenBy(newOptions), size, maxPages);
    }

    @Override
    public PagedCall<T> pageSize(int newSize) {
        Checks.range("pageSize", newSize, 1, LARGEST_SIZE);
        return altered(options, newSize, maxPages);
    }

    @Override
    public PagedCall<T> maxPages(int pages) {
        Checks.range("maxPages", pages, 1, Integer.MAX_VALUE);
        return altered(options, size, pages);
    }

    @Override
    public Call<Page<T>> page(int index) {
        return page(index, cursor, maker);
    }

    /** The call for a page of a way through the list. */
    private Call<Page<T>> page(int index, PageCursor<Object, T> way, CallMaker by) {
        boolean isPaged = source.style().hasPages();
        Checks.range("page index", index, 0, isPaged ? Integer.MAX_VALUE : 0);
        if (index >= maxPages) {
            throw new XuqmConfigurationException(
                    operation().id() + " did not end within " + maxPages
                            + " pages; raise maxPages or narrow the query down",
                    new CallInfo(operation().id(), 0, false),
                    null);
        }
        RequestSpec request = source.request().get();
        Object question = way.ask(request, index);
        return by.<Object, Page<T>>make(
                        request, source.answer(), data -> last(way.take(index, question, data), isPaged))
                .with(options);
    }

    private static <T> Page<T> last(Page<T> page, boolean mayHaveNext) {
        return mayHaveNext ? page : new Page<>(page.items(), page.index(), page.size(), page.total(), false);
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
        return subscriber -> PagePublisher.subscribe(walk(within), state, subscriber);
    }

    private PageWalk<T> walk(CallMaker by) {
        PageCursor<Object, T> way = source.begin(size);
        return new PageWalk<>(index -> page(index, way, by));
    }

    @Override
    public String toString() {
        return "PagedCall[" + operation() + "]";
    }
}
