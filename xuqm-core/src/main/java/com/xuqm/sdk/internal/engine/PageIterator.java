package com.xuqm.sdk.internal.engine;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through a list and fetches each page when its first element is asked for. */
final class PageIterator<T> implements Iterator<T> {

    private final PageWalk<T> walk;
    private List<T> items = List.of();
    private int position;

    PageIterator(PageWalk<T> walk) {
        this.walk = walk;
    }

    @Override
    public boolean hasNext() {
        while (position == items.size() && walk.hasNext()) {
            items = walk.accept(walk.next().execute());
            position = 0;
        }
        return position < items.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the list has ended");
        }
        return items.get(position++);
    }
}
