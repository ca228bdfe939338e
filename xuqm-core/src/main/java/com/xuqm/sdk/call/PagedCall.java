package com.xuqm.sdk.call;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/**
 * A list that is fetched page by page, each page when it is needed.
 *
 * <p>Going through the whole list ends at the first page that is shorter than a full one, or once as many elements as the
 * service announced have come. A server that answers the same page again ends in an {@code XuqmDecodingException} instead of
 * an endless loop, and a list of more than {@link #maxPages(int)} pages, after the elements of these, in an
 * {@code XuqmConfigurationException}.
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
     * @param options the settings
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
     * @param pages how many pages a stream, iterator or publisher fetches at the most, at least 1; 10,000 by default
     * @return a new call
     */
    PagedCall<T> maxPages(int pages);

    /**
     * Returns the call for one page.
     *
     * @param index the page's number, from 0
     * @return a call that fetches it
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
