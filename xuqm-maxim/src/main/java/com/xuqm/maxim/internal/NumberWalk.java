package com.xuqm.maxim.internal;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PagePart;
import com.xuqm.sdk.engine.RequestSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A way through a list of numbered pages. It ends at a page without elements; a page that is merely short is no end, since it may be short because
 * something was deleted.
 *
 * <p>A list that grows while it is read moves elements into the next page. Those are not given twice, and one page that brings nothing but those is no
 * end. Two in a row are, or the service does not heed the number.
 *
 * @param <T> the type of the elements
 */
final class NumberWalk<T> implements PageCursor<PagePart<String, T>, T> {

    private final int size;
    private final Map<Integer, Taken<T>> taken = new ConcurrentHashMap<>();

    NumberWalk(int size) {
        this.size = size;
    }

    /**
     * A page that came.
     *
     * @param items its elements
     * @param broughtNothing whether none of them was new
     */
    private record Taken<T>(Set<T> items, boolean broughtNothing) {}

    @Override
    public Object ask(RequestSpec request, int index) {
        return request.query("page_num", index + 1).query("page_size", size);
    }

    @Override
    public Page<T> take(int index, Object question, PagePart<String, T> part) {
        Taken<T> before = taken.getOrDefault(index - 1, new Taken<>(new HashSet<>(), false));
        List<T> fresh = part.items().stream()
                .filter(item -> !before.items().contains(item))
                .toList();
        taken.put(index, new Taken<>(new HashSet<>(part.items()), fresh.isEmpty()));
        taken.remove(index - 2);
        return new Page<>(fresh, index, size, part.total(), goesOn(index, part, fresh.isEmpty(), before));
    }

    private boolean goesOn(int index, PagePart<String, T> part, boolean bringsNothing, Taken<T> before) {
        int came = part.items().size();
        if (!bringsNothing) {
            return true;
        }
        if (came == 0) {
            return !before.broughtNothing() && isBeyond((long) (index + 1) * size, part.total());
        }
        if (before.broughtNothing() && (came >= size || isBeyond(came, part.total()))) {
            throw new IllegalArgumentException("page " + index
                    + " is the one before it again, so that the service does not seem to heed page_num");
        }
        return !before.broughtNothing();
    }

    private static boolean isBeyond(long elements, @Nullable Long total) {
        return total != null && total > elements;
    }
}
