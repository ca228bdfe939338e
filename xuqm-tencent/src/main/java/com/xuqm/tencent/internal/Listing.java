package com.xuqm.tencent.internal;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.RequestSpec;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list of the service is paged. Nearly every list has its own way: an index, a cursor, a time, an offset, several of these at once. They have
 * in common that an answer and what was asked for say what to ask for next.
 *
 * @param <P> the type of an answer that holds a page
 * @param <E> the type of an element
 */
public final class Listing<P, E> implements PageStyle {

    private final Class<P> page;
    private final Function<P, List<E>> items;
    private Map<String, Object> first = Map.of();
    private @Nullable String sizeName;
    private int largestSize = Integer.MAX_VALUE;
    private Next<P> next = (asked, answer) -> null;

    private Listing(Class<P> page, Function<P, List<E>> items) {
        this.page = page;
        this.items = items;
    }

    /** Says where the next page begins. */
    @FunctionalInterface
    public interface Next<P> {

        /**
         * Returns what asks for the page after another.
         *
         * @param asked what asked for the other
         * @param answer what came
         * @return members of the request; {@code null} at the end
         */
        @Nullable
        Map<String, Object> after(Map<String, Object> asked, P answer);
    }

    /** A list whose answers have these elements. */
    public static <P, E> Listing<P, E> of(Class<P> page, Function<P, List<E>> items) {
        return new Listing<>(page, items);
    }

    /** Sets what asks for the first page. */
    public Listing<P, E> first(Map<String, Object> members) {
        this.first = members;
        return this;
    }

    /** Sets which member says how many elements a page is to have, and how many it may have. */
    public Listing<P, E> sized(String name, int largest) {
        this.sizeName = name;
        this.largestSize = largest;
        return this;
    }

    /** Sets what asks for further pages. */
    public Listing<P, E> next(Next<P> rule) {
        this.next = rule;
        return this;
    }

    /** The same question but for one member. */
    public static Map<String, Object> next(Map<String, Object> asked, String name, Object value) {
        return Wire.with(asked, name, value);
    }

    /** The question for the page after this, where pages begin at an offset; {@code null} at the end. */
    public static @Nullable Map<String, Object> nextOffset(Map<String, Object> asked, int came, long total) {
        long offset = (asked.get("Offset") instanceof Long from ? from : 0) + came;
        return came == 0 || (total > 0 && offset >= total) ? null : Wire.with(asked, "Offset", offset);
    }

    @Override
    public Type data(Type element) {
        return page;
    }

    @Override
    @SuppressWarnings("unchecked") // an area asks for the elements that it named
    public <T> PageCursor<?, T> begin(int size) {
        return (PageCursor<?, T>) new Way(Math.min(size, largestSize));
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    private final class Way implements PageCursor<P, E> {

        private final int size;
        private final Map<Integer, Map<String, Object>> questions = new ConcurrentHashMap<>();

        Way(int size) {
            this.size = size;
            questions.put(0, first);
        }

        @Override
        public Object ask(RequestSpec request, int index) {
            Map<String, Object> question = questions.get(index);
            if (question == null) {
                throw new IllegalArgumentException("page " + index
                        + " is reached by the pages before it only; take stream(), all() or publisher()");
            }
            Map<String, Object> body = new LinkedHashMap<>();
            if (request.json() instanceof Map<?, ?> members) {
                members.forEach((name, value) -> body.put(String.valueOf(name), value));
            }
            body.putAll(question);
            if (sizeName != null) {
                body.put(sizeName, (long) size);
            }
            request.json(body);
            return question;
        }

        @Override
        @SuppressWarnings("unchecked") // it is what ask returned
        public Page<E> take(int index, Object question, P answer) {
            Map<String, Object> following = next.after((Map<String, Object>) question, answer);
            if (following != null) {
                Set<Map<String, Object>> before = new HashSet<>();
                for (int i = 0; i <= index; i++) {
                    before.add(questions.getOrDefault(i, Map.of()));
                }
                if (before.contains(following)) {
                    throw new IllegalArgumentException("the next page would begin where an earlier one did");
                }
                questions.put(index + 1, following);
            }
            return new Page<>(items.apply(answer), index, size, null, following != null);
        }
    }
}
