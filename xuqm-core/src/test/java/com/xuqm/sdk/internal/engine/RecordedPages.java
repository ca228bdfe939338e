package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.RequestSpec;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** A list that is never fetched. */
record RecordedPages<T>(RequestSpec request) implements PagedCall<T> {

    @Override
    public Operation operation() {
        return request.operation();
    }

    @Override
    public PagedCall<T> with(CallOptions options) {
        return this;
    }

    @Override
    public PagedCall<T> pageSize(int size) {
        return this;
    }

    @Override
    public PagedCall<T> maxPages(int pages) {
        return this;
    }

    @Override
    public Call<Page<T>> page(int index) {
        return new RecordedCall<>(request);
    }

    @Override
    public List<T> all() {
        throw new UnsupportedOperationException("no list is fetched here");
    }

    @Override
    public Stream<T> stream() {
        throw new UnsupportedOperationException("no list is fetched here");
    }

    @Override
    public Iterator<T> iterator() {
        throw new UnsupportedOperationException("no list is fetched here");
    }

    @Override
    public Flow.Publisher<T> publisher() {
        throw new UnsupportedOperationException("no list is fetched here");
    }
}
