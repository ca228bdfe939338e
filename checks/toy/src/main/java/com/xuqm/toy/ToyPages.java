package com.xuqm.toy;

import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PagePart;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.PlaceWalk;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.WireName;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages by a cursor in the body: each answer says where the next page begins, until it says nothing. */
final class ToyPages implements PageStyle {

    /** A page. */
    record Chunk<T>(
            @WireName("Items") List<T> items,
            @WireName("Next_Cursor") @Nullable String next) {

        PagePart<String, T> part() {
            return new PagePart<>(items, next == null || next.isEmpty() ? null : next, null, null);
        }
    }

    @Override
    public Type data(Type element) {
        return GenericTypes.parameterized(Chunk.class, element);
    }

    @Override
    public <T> PageCursor<?, T> begin(int size) {
        return new PlaceWalk<Chunk<T>, String, T>(
                size,
                "",
                (request, cursor) -> request.json(Map.of("Cursor", cursor, "Count", size)),
                (index, cursor, chunk) -> chunk.part());
    }

    @Override
    public boolean hasPages() {
        return true;
    }
}
