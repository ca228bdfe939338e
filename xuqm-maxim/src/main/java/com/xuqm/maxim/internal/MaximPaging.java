package com.xuqm.maxim.internal;

import com.xuqm.maxim.answer.MaximAnswer;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PagePart;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.PlaceWalk;
import com.xuqm.sdk.engine.RequestSpec;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How the service pages a list. */
public enum MaximPaging implements PageStyle {
    /** By {@code cursor} and {@code limit}: each page says where the next one begins, and the last one says nothing. */
    CURSOR {
        @Override
        public <T> PageCursor<?, T> begin(int size) {
            return MaximPaging.<T>walk(
                    size, (request, cursor) -> request.query("cursor", cursor).query("limit", size));
        }
    },
    /** By {@code cursor}, without a say in how many come. That the parameter is there is assumed, since the answers bring a cursor. */
    CURSOR_ALONE {
        @Override
        public <T> PageCursor<?, T> begin(int size) {
            return MaximPaging.<T>walk(size, (request, cursor) -> request.query("cursor", cursor));
        }
    },
    /** By {@code page_num}, from 1, and {@code page_size}. Nothing tells the end but a page without elements. */
    NUMBERED {
        @Override
        public <T> PageCursor<?, T> begin(int size) {
            return new NumberWalk<T>(size);
        }
    };

    /** Stands for the beginning of a list. */
    private static final String FIRST = "";

    /**
     * Begins a way through a list by its cursors.
     *
     * @param size how many elements a page is asked for
     * @param asking adds to a request what asks for the page that begins at a cursor, {@code null} for the first
     * @param <T> the type of the elements
     * @return the way, before its first page
     */
    public static <T> PageCursor<PagePart<String, T>, T> walk(
            int size, BiConsumer<RequestSpec, @Nullable String> asking) {
        return new PlaceWalk<>(
                size,
                FIRST,
                (request, cursor) -> asking.accept(request, cursor.equals(FIRST) ? null : cursor),
                (index, cursor, part) -> part);
    }

    /** Makes a page of an answer. A cursor that is blank or 0 is none: so begins a list, and nothing goes on there. */
    static <T> PagePart<String, T> part(MaximAnswer<List<T>> answer) {
        String cursor = answer.cursor();
        boolean isNone = cursor == null || cursor.isBlank() || cursor.equals("0");
        return new PagePart<>(
                answer.data() == null ? List.of() : answer.data(), isNone ? null : cursor, null, answer.total());
    }

    @Override
    public Type data(Type element) {
        return new PageShape(element);
    }

    @Override
    public boolean hasPages() {
        return true;
    }
}
