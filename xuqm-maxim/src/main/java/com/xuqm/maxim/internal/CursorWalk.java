package com.xuqm.maxim.internal;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.RequestSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A way through a list whose pages say where the next one begins. A page is reached by the pages before it only. A page may be empty; the list ends
 * where a page says nothing of a next one.
 *
 * @param <T> the type of the elements
 */
public final class CursorWalk<T> implements PageCursor<Chunk<T>, T> {

    /** Stands for the beginning of the list. */
    private static final String FIRST = "";

    private final int size;
    private final BiConsumer<RequestSpec, @Nullable String> asking;
    private final Map<Integer, String> cursors = new ConcurrentHashMap<>(Map.of(0, FIRST));

    /**
     * Starts before the first page.
     *
     * @param size how many elements a page is asked for
     * @param asking adds to a request what asks for the page that begins at a cursor, {@code null} for the first
     */
    public CursorWalk(int size, BiConsumer<RequestSpec, @Nullable String> asking) {
        this.size = size;
        this.asking = asking;
    }

    @Override
    public Object ask(RequestSpec request, int index) {
        String cursor = cursors.get(index);
        if (cursor == null) {
            throw new IllegalArgumentException("page " + index + " is reached by the pages before it only: take them"
                    + " one after the other, of the same list, while the page before has a next one");
        }
        asking.accept(request, cursor.equals(FIRST) ? null : cursor);
        return cursor;
    }

    @Override
    public Page<T> take(int index, Object question, Chunk<T> chunk) {
        String next = chunk.next();
        boolean goesBack = next != null && comesBefore(index, next);
        if (goesBack && !chunk.items().isEmpty()) {
            throw new IllegalArgumentException("page " + index
                    + " says that the next one begins where an earlier one did, so that" + " the list would never end");
        }
        if (next == null || goesBack) { // and without elements it is the end all the same
            return new Page<>(chunk.items(), index, size, chunk.total(), false);
        }
        cursors.put(index + 1, next);
        return new Page<>(chunk.items(), index, size, chunk.total(), true);
    }

    private boolean comesBefore(int index, String next) {
        return cursors.entrySet().stream()
                .anyMatch(known -> known.getKey() <= index && known.getValue().equals(next));
    }
}
