package com.xuqm.sdk.call;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * A list that is fetched page by page, each page when it is needed.
 *
 * <p>A list ends at an empty page, at a page that came before, or where the service says so credibly: with {@code last}, or with a
 * total that is reached exactly, by a page that is not full or that is the last of {@code totalPages}. A page that is merely short
 * is no end, nor is a total that what came contradicts, so that a list whose end is not told costs one request more than it has
 * pages. A service that answers its first page again although there seems to be more ends in an {@code XuqmDecodingException}, and
 * a list that does not end within {@link #maxPages(int)} pages, after the elements of these, in an {@code
 * XuqmConfigurationException}.
 *
 * <p>If the first page has fewer elements than were asked for, the next ones are asked for by as many as it had, or as the service
 * says that a page has: services that cap a page count its beginning by what was asked for or by what they give, and so it is the
 * same. If the second page then repeats elements of the first, which was short because the service left some out, it goes on by
 * the size that was wanted. All ways through a list do this: stream, iterator, publisher, and {@link #page} by one number after
 * the other from 0 on the same {@code PagedCall}; pages with other numbers are asked for by themselves.
 *
 * <p>Pages are numbered, so that elements which are added or removed meanwhile can appear twice or be missed.
 *
 * @param <T> the type of the elements
 */
public interface PagedCall<T> extends Iterable<T> {

    /**
     * Returns what this call does.
     *
     * @return the operation
     */
    Operation operation();

    /**
     * Returns the same call with other settings, which hold for each page by itself.
     *
     * @param options the settings; what they leave open stays as an earlier {@code with} has set it, else as the client has it
     * @return a new call
     */
    PagedCall<T> with(CallOptions options);

    /**
     * Returns the same call with another page size.
     *
     * @param size elements a page, 1 to 1,000; 50 by default. It is not sent by lists that the service does not page
     * @return a new call
     */
    PagedCall<T> pageSize(int size);

    /**
     * Returns the same call with another limit of pages.
     *
     * @param pages how many pages are fetched at the most, at least 1; 10,000 by default
     * @return a new call
     */
    PagedCall<T> maxPages(int pages);

    /**
     * Returns the call for one page. Whoever goes on while the page {@link Page#hasNext() has a next one} gets all of the list; a
     * page on the way may be empty.
     *
     * @param index the page's number, from 0, below {@link #maxPages(int)}
     * @return a call that fetches it
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if the number is that of a page beyond {@link #maxPages(int)}
     */
    Call<Page<T>> page(int index);

    /**
     * Fetches everything.
     *
     * @return all elements, unmodifiable
     * @throws com.xuqm.sdk.error.XuqmException if a page could not be fetched
     */
    List<T> all();

    /**
     * Returns the elements as a stream that fetches pages while it is read, sequentially and on the reading thread.
     *
     * @return a lazy stream; failures come out of the terminal operation
     */
    Stream<T> stream();

    /**
     * Returns an iterator that fetches pages while it is read, on the reading thread.
     *
     * @return a lazy iterator; {@code hasNext} and {@code next} may throw {@link com.xuqm.sdk.error.XuqmException}
     */
    @Override
    Iterator<T> iterator();

    /**
     * Returns the elements as a publisher that fetches a page when its elements were asked for. Signals come on the client's
     * executor, one after the other; cancelling the subscription aborts a fetch that is under way.
     *
     * @return a cold publisher: each subscriber goes through the list by itself
     */
    Flow.Publisher<T> publisher();
}
