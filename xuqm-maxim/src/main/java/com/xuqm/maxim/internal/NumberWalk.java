package com.xuqm.maxim.internal;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.RequestSpec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way through a list of numbered pages. It ends at a page without elements; a page that is merely short is no end, since it may be short because
 * something was deleted.
 *
 * @param <T> the type of the elements
 */
final class NumberWalk<T> implements PageCursor<Chunk<T>, T> {

    private final int size;
    private final Map<Integer, List<T>> last = new ConcurrentHashMap<>();

    NumberWalk(int size) {
        this.size = size;
    }

    @Override
    public Object ask(RequestSpec request, int index) {
        return request.query("page_num", index + 1).query("page_size", size);
    }

    @Override
    public Page<T> take(int index, Object question, Chunk<T> chunk) {
        List<T> items = chunk.items();
        boolean isRepeated = !items.isEmpty() && items.equals(last.remove(index - 1));
        if (isRepeated && items.size() >= size) {
            throw new IllegalArgumentException("page " + index
                    + " is the one before it again, so that the service does not seem to heed page_num");
        }
        last.put(index, items);
        return isRepeated
                ? new Page<>(List.of(), index, size, null, false)
                : new Page<>(items, index, size, chunk.total(), !items.isEmpty());
    }
}
