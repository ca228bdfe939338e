package com.xuqm.sdk.internal.request;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request holds: values by the names that they have on the wire, and in the order of these. Immutable. A request keeps nothing
 * else, so that a further member is one more name, one accessor and one {@code with…}.
 *
 * <p>As a map it has no member that is absent, and is what a {@link com.xuqm.sdk.json.JsonBinding} writes. It is an array instead of a
 * hash table, since requests have few members and each of them is written once.
 */
public final class Members extends AbstractMap<String, Object> {

    private final String[] names; // the same array for all requests of a kind
    private final @Nullable Object[] values;

    private Members(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Starts a kind of request.
     *
     * @param names the names of all members, in their order on the wire
     * @return members of which none is there
     */
    public static Members named(String... names) {
        return new Members(names, new Object[names.length]);
    }

    /**
     * Returns the same kind with these values.
     *
     * @param all a value for each name, {@code null} for what is absent; it is kept, not copied
     * @return new members
     */
    public Members of(@Nullable Object... all) {
        if (all.length != names.length) {
            throw new IllegalArgumentException("there are " + names.length + " members, but " + all.length + " values");
        }
        return new Members(names, all);
    }

    /**
     * Returns the same members but one.
     *
     * @param name the member that gets a value
     * @param value the value
     * @return new members
     */
    public Members with(String name, Object value) {
        @Nullable Object[] changed = values.clone();
        changed[position(name)] = value;
        return new Members(names, changed);
    }

    /**
     * Returns a value that may be absent.
     *
     * @param name the member
     * @param <T> the type of which its value is
     * @return the value, {@code null} if there is none
     */
    // Suppressed because the one who asks gave the value, and so knows its type.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T find(String name) {
        return (T) values[position(name)];
    }

    /**
     * Returns a value that the request cannot be made without.
     *
     * @param name the member
     * @param <T> the type of which its value is
     * @return the value
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as above
    public <T> T require(String name) {
        T value = find(name);
        if (value == null) {
            throw new IllegalStateException("a request was made without its " + name);
        }
        return value;
    }

    /**
     * Refuses what changes nothing.
     *
     * @return these members
     * @throws IllegalArgumentException if all are absent
     */
    public Members requireAny() {
        if (isEmpty()) {
            List<String> all = Arrays.asList(names);
            int last = all.size() - 1;
            throw new IllegalArgumentException("an update must change something: give "
                    + String.join(", ", all.subList(0, last)) + " or " + all.get(last));
        }
        return this;
    }

    private int position(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("there is no member " + name + " in " + Arrays.toString(names));
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Present();
            }

            @Override
            public int size() {
                return Members.this.size();
            }
        };
    }

    @Override
    public int size() {
        int size = 0;
        for (Object value : values) {
            size += value == null ? 0 : 1;
        }
        return size;
    }

    /**
     * Returns a text for a request's {@code toString()}.
     *
     * @param type the request's name
     * @param shown the members that may be seen: no text that people wrote, and no secret
     * @return those that are there, as a record would show them
     */
    public String show(String type, String... shown) {
        StringBuilder text = new StringBuilder(type).append('[');
        for (String name : shown) {
            Object value = find(name);
            if (value != null) {
                text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return text.append(']').toString();
    }

    /** Names alone: what they stand for may be secret. */
    @Override
    public String toString() {
        return "Members" + keySet();
    }

    private final class Present implements Iterator<Map.Entry<String, Object>> {

        private int next = -1;

        Present() {
            forward();
        }

        private void forward() {
            do {
                next++;
            } while (next < values.length && values[next] == null);
        }

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
            Object value = hasNext() ? values[next] : null;
            if (value == null) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Object> entry = Map.entry(names[next], value);
            forward();
            return entry;
        }
    }
}
