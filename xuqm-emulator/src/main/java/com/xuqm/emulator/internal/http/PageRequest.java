package com.xuqm.emulator.internal.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;

/**
 * The page that a list request asks for.
 *
 * @param number page number, from 0
 * @param size items in a page
 */
public record PageRequest(int number, int size) {

    /** Items in a page, unless the request says otherwise. */
    public static final int DEFAULT_SIZE = 20;

    /** Most items in a page. */
    public static final int MAX_SIZE = 1000;

    /**
     * Reads {@code page} and {@code size}.
     *
     * @param query the query
     * @return the page asked for
     */
    public static PageRequest of(Query query) {
        return new PageRequest(query.integer("page", 0, 0, Integer.MAX_VALUE), size(query));
    }

    /**
     * Reads {@code size} alone, for lists that have no further pages.
     *
     * @param query the query
     * @return the number of items asked for
     */
    public static int size(Query query) {
        return query.integer("size", DEFAULT_SIZE, 1, MAX_SIZE);
    }

    /** Items to skip before the page begins. */
    private long offset() {
        return (long) number * size;
    }

    /**
     * Cuts this page out of a complete list.
     *
     * @param all every item, in order
     * @param toJson how one item is written
     * @param <T> kind of item
     * @return the page container
     */
    public <T> JsonObject cut(List<T> all, Function<? super T, ? extends JsonElement> toJson) {
        int from = (int) Math.min(offset(), all.size());
        int to = (int) Math.min(offset() + size, all.size());
        JsonArray content = new JsonArray();
        for (T item : all.subList(from, to)) {
            content.add(toJson.apply(item));
        }
        JsonObject page = new JsonObject();
        page.add("content", content);
        page.addProperty("totalElements", all.size());
        page.addProperty("totalPages", (all.size() + size - 1) / size);
        page.addProperty("number", number);
        page.addProperty("size", size);
        return page;
    }
}
