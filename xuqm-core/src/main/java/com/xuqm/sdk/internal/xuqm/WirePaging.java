package com.xuqm.sdk.internal.xuqm;

import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;

/**
 * A way of paging in the words of a service.
 *
 * @param paging the way
 * @param wire what its parameters are called, and from which number pages count
 */
record WirePaging(Paging paging, WireOptions wire) implements PageStyle {

    @Override
    public Type data(Type element) {
        return paging.data(element);
    }

    @Override
    public <T> PageCursor<?, T> begin(int size) {
        return new PageTrail<T>(paging, wire, size);
    }

    @Override
    public boolean hasPages() {
        return paging.hasPages();
    }
}
