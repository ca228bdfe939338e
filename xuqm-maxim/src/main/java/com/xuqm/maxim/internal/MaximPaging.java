package com.xuqm.maxim.internal;

import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import java.lang.reflect.Type;

/** How the service pages a list. */
public enum MaximPaging implements PageStyle {
    /** By {@code cursor} and {@code limit}: each page says where the next one begins, and the last one says nothing. */
    CURSOR {
        @Override
        public <T> PageCursor<?, T> begin(int size) {
            return new CursorWalk<T>(
                    size, (request, cursor) -> request.query("cursor", cursor).query("limit", size));
        }
    },
    /** By {@code cursor}, without a say in how many come. That the parameter is there is assumed, since the answers bring a cursor. */
    CURSOR_ALONE {
        @Override
        public <T> PageCursor<?, T> begin(int size) {
            return new CursorWalk<T>(size, (request, cursor) -> request.query("cursor", cursor));
        }
    },
    /** By {@code page_num}, from 1, and {@code page_size}. Nothing tells the end but a page without elements. */
    NUMBERED {
        @Override
        public <T> PageCursor<?, T> begin(int size) {
            return new NumberWalk<T>(size);
        }
    };

    @Override
    public Type data(Type element) {
        return new PageShape(element);
    }

    @Override
    public boolean hasPages() {
        return true;
    }
}
