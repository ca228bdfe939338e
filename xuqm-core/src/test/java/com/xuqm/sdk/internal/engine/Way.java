package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import java.util.ArrayList;
import java.util.List;

/** The ways to go through a list, which must not differ in what they give. */
enum Way {
    ITERATOR {
        @Override
        <T> List<T> through(PagedCall<T> list) {
            List<T> elements = new ArrayList<>();
            list.forEach(elements::add);
            return elements;
        }
    },
    STREAM {
        @Override
        <T> List<T> through(PagedCall<T> list) {
            return list.stream().toList();
        }
    },
    ALL {
        @Override
        <T> List<T> through(PagedCall<T> list) {
            return list.all();
        }
    },
    PUBLISHER {
        @Override
        <T> List<T> through(PagedCall<T> list) {
            Subscriber<T> subscriber = new Subscriber<>(Long.MAX_VALUE);
            list.publisher().subscribe(subscriber);
            if (subscriber.failure() != null) {
                throw (RuntimeException) subscriber.failure();
            }
            assertThat(subscriber.isComplete()).isTrue();
            return subscriber.elements();
        }
    },
    PAGES {
        @Override
        <T> List<T> through(PagedCall<T> list) {
            List<T> elements = new ArrayList<>();
            Page<T> page;
            int index = 0;
            do {
                page = list.page(index++).execute();
                elements.addAll(page.items());
            } while (page.hasNext());
            return elements;
        }
    };

    abstract <T> List<T> through(PagedCall<T> list);
}
