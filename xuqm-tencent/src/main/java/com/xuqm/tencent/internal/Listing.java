package com.xuqm.tencent.internal;

import com.xuqm.sdk.engine.PageCursor;
import com.xuqm.sdk.engine.PagePart;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.PlaceWalk;
import com.xuqm.sdk.engine.RequestSpec;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a list of the service is paged. Nearly every list has its own way: an index, a cursor, a time, an offset, several of these at once. They have
 * in common that an answer and what was asked for say what to ask for next; what ends a list is the matter of {@link PlaceWalk}.
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
    private Function<P, @Nullable Boolean> finished = answer -> null;
    private @Nullable ToLongFunction<P> total;
    private @Nullable Function<E, Object> identity;

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
         * @param asked what asked for the other, its size included
         * @param answer what came
         * @return members of the request; {@code null} if nothing says where the list goes on
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

    /** Pages begin at a number, the first one at 0, which names no further one. */
    public Listing<P, E> index(String name, ToLongFunction<P> place) {
        this.first = Wire.with(first, name, 0L);
        return next((asked, answer) -> {
            long number = place.applyAsLong(answer);
            return number <= 0 ? null : Wire.with(asked, name, number);
        });
    }

    /** Pages begin at a text, the first one at an empty one, which names no further one; nor does a 0. */
    public Listing<P, E> cursor(String name, Function<P, String> place) {
        this.first = Wire.with(first, name, "");
        return next((asked, answer) -> {
            String text = place.apply(answer);
            return isNone(text) ? null : Wire.with(asked, name, text);
        });
    }

    /** Whether a text is not where anything begins. */
    public static boolean isNone(String place) {
        return place.isBlank() || place.equals("0");
    }

    /** Pages begin at an offset, which is counted here, unless an answer names another place. */
    public Listing<P, E> counted(ToLongFunction<P> howMany) {
        this.first = Wire.with(first, "Offset", 0L);
        this.total = howMany;
        return this;
    }

    /** Sets the flag that is 0 while there is more. */
    public Listing<P, E> until(Function<P, @Nullable Long> flag) {
        return finished(answer -> {
            Long value = flag.apply(answer);
            return value == null ? null : value != 0;
        });
    }

    /** Sets what says that the list is over, or that it is not; {@code null} if an answer does not say. */
    public Listing<P, E> finished(Function<P, @Nullable Boolean> flag) {
        this.finished = flag;
        return this;
    }

    /** Sets what an element is known again by, so that none is given twice that has moved to another page. */
    public Listing<P, E> knownBy(Function<E, Object> id) {
        this.identity = id;
        return this;
    }

    @Override
    public Type data(Type element) {
        return page;
    }

    @Override
    @SuppressWarnings("unchecked") // an area asks for the elements that it named
    public <T> PageCursor<?, T> begin(int size) {
        return (PageCursor<?, T>) new Way(Math.min(size, largestSize)).walk();
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    /** A way through the list. */
    private final class Way {

        private final int size;
        private final Map<Object, Integer> taken = new ConcurrentHashMap<>();

        Way(int size) {
            this.size = size;
        }

        PageCursor<P, E> walk() {
            return new PlaceWalk<P, Place, E>(size, Place.of(sized(first)), this::ask, this::read);
        }

        private Map<String, Object> sized(Map<String, Object> members) {
            return sizeName == null ? members : Wire.with(members, sizeName, (long) size);
        }

        private void ask(RequestSpec request, Place place) {
            Map<String, Object> body = new LinkedHashMap<>();
            if (request.json() instanceof Map<?, ?> members) {
                members.forEach((name, value) -> body.put(String.valueOf(name), value));
            }
            body.putAll(sized(place.members()));
            request.json(body);
        }

        private PagePart<Place, E> read(int index, Place place, P answer) {
            List<E> came = items.apply(answer);
            Boolean isOver = finished.apply(answer);
            if (Boolean.TRUE.equals(isOver)) {
                return new PagePart<>(fresh(index, came), null, false, null);
            }
            Map<String, Object> named = next.after(place.members(), answer);
            if (named == null && total != null && place.hasOffset()) {
                return counted(index, place, came, total.applyAsLong(answer));
            }
            boolean saysMore = isOver != null || (named != null && !came.isEmpty());
            return new PagePart<>(
                    fresh(index, came), named == null ? null : Place.of(named), saysMore ? true : null, null);
        }

        private PagePart<Place, E> counted(int index, Place place, List<E> came, long now) {
            Place back = place.ifShrunk(now);
            if (back != null) {
                return new PagePart<>(List.of(), back, null, null);
            }
            List<E> fresh = fresh(index, came);
            Place following = place.after(came.size(), fresh.size(), taken.size(), now, size);
            return new PagePart<>(fresh, following, null, null);
        }

        /** Those that no page before had. A page may be taken again. */
        private List<E> fresh(int index, List<E> came) {
            if (identity == null && total == null) {
                return came;
            }
            return came.stream()
                    .filter(element -> {
                        Integer earlier = taken.putIfAbsent(key(element), index);
                        return earlier == null || earlier >= index;
                    })
                    .toList();
        }

        private Object key(E element) {
            Object id = identity == null ? element : identity.apply(element);
            return id.equals("") ? element : id;
        }
    }
}
