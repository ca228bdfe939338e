package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * A way through a list whose pages say where the next one begins: at a cursor, an index, a time, or several of these at once. A page is reached by
 * the pages before it only, and may be empty.
 *
 * <p>The list ends where a page says so, or says nothing of more and names no place. It never ends against what the service says: a page that
 * says that there is more and names no place, or one that came before, is a failure. Where the service tells the end by the place alone, an empty page that
 * names its own place again is the end, since there is nothing to be had from it any more.
 *
 * @param <P> the type of the answer's data
 * @param <Q> the type of a place, which has a meaningful {@code equals}
 * @param <T> the type of the elements
 */
public final class PlaceWalk<P, Q, T> implements PageCursor<P, T> {

    private final int size;
    private final BiConsumer<RequestSpec, Q> asking;
    private final Reading<P, Q, T> reading;
    private final Map<Integer, Q> places = new ConcurrentHashMap<>();

    /**
     * Starts before the first page.
     *
     * @param size how many elements a page is asked for
     * @param first where the first page begins
     * @param asking adds to a request what asks for the page at a place
     * @param reading makes a page of an answer
     */
    public PlaceWalk(int size, Q first, BiConsumer<RequestSpec, Q> asking, Reading<P, Q, T> reading) {
        this.size = size;
        this.asking = asking;
        this.reading = reading;
        places.put(0, first);
    }

    /**
     * Makes a page of an answer.
     *
     * @param <P> the type of the answer's data
     * @param <Q> the type of a place
     * @param <T> the type of the elements
     */
    @FunctionalInterface
    public interface Reading<P, Q, T> {

        /**
         * Reads an answer.
         *
         * @param index which page, from 0
         * @param place where it begins
         * @param data what came
         * @return the page
         */
        PagePart<Q, T> read(int index, Q place, P data);
    }

    @Override
    public Object ask(RequestSpec request, int index) {
        Q place = places.get(index);
        if (place == null) {
            throw new IllegalArgumentException("page " + index + " is reached by the pages before it only: take them"
                    + " one after the other, of the same list, while the page before has a next one");
        }
        asking.accept(request, place);
        return place;
    }

    @Override
    @SuppressWarnings("unchecked") // it is what ask returned
    public Page<T> take(int index, Object question, P data) {
        PagePart<Q, T> part = reading.read(index, (Q) question, data);
        Q next = Boolean.FALSE.equals(part.more()) ? null : part.next();
        boolean saysMore = Boolean.TRUE.equals(part.more());
        if (next == null && saysMore) {
            throw new IllegalArgumentException("page " + index
                    + " says that there is more, but not where it goes on, so that the list is not whole");
        }
        boolean goesBack = next != null && comesBefore(index, next);
        if (goesBack && (saysMore || !part.items().isEmpty())) {
            throw new IllegalArgumentException("page " + index
                    + " says that the next one begins where an earlier one did, so that the list would never end");
        }
        if (next == null || goesBack) {
            return new Page<>(part.items(), index, size, part.total(), false);
        }
        places.put(index + 1, next);
        return new Page<>(part.items(), index, size, part.total(), true);
    }

    private boolean comesBefore(int index, Q next) {
        return places.entrySet().stream()
                .anyMatch(known -> known.getKey() <= index && known.getValue().equals(next));
    }
}
