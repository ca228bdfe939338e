package com.xuqm.sdk.internal.xuqm;

import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;

/** How the service pages a list. */
public enum Paging implements PageStyle {
    /** By the query parameters {@code page}, from 0, and {@code size}. */
    PAGE_AND_SIZE,
    /** Not at all, but {@code size} limits how many come. */
    SIZE,
    /** Not at all: everything comes at once. */
    NONE;

    @Override
    public Type data(Type element) {
        return GenericTypes.parameterized(PageData.class, element);
    }

    @Override
    public <T> PageCursor<?, T> begin(int size) {
        return new PageTrail<T>(this, WireOptions.standard(), size);
    }

    @Override
    public boolean hasPages() {
        return this == PAGE_AND_SIZE;
    }
}
