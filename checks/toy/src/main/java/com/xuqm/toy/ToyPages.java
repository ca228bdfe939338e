package com.xuqm.toy;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.WireName;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Pages by a cursor in the body: each answer says where the next page begins, until it says nothing. */
final class ToyPages implements PageStyle {

    /** A page. */
    record Chunk<T>(
            @WireName("Items") List<T> items,
            @WireName("Next_Cursor") @Nullable String next) {}

    @Override
    public Type data(Type element) {
        return GenericTypes.parameterized(Chunk.class, element);
    }

    @Override
    public <T> PageCursor<?, T> begin(int size) {
        return new Cursor<T>(size);
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    private static final class Cursor<T> implements PageCursor<Chunk<T>, T> {

        private final int size;
        private final Map<Integer, String> cursors = new ConcurrentHashMap<>(Map.of(0, ""));

        Cursor(int size) {
            this.size = size;
        }

        @Override
        public Object ask(RequestSpec request, int index) {
            String cursor = cursors.get(index);
            if (cursor == null) {
                throw new IllegalArgumentException("page " + index + " is reached by the pages before it only");
            }
            request.json(Map.of("Cursor", cursor, "Count", size));
            return cursor;
        }

        @Override
        public Page<T> take(int index, Object question, Chunk<T> data) {
            String next = data.next() == null ? "" : data.next();
            if (!next.isEmpty()) {
                cursors.put(index + 1, next);
            }
            return new Page<>(data.items(), index, size, null, !next.isEmpty());
        }
    }
}
