package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.Positions;
import com.xuqm.sdk.bulk.recipients.Item;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Recipients of one request. Entries with the same id share one place on the wire and meet with the same outcome.
 *
 * @param <R> the type of the recipients
 */
final class Batch<R> {

    private final BulkTarget<R> target;

    /** In the order of the input. */
    private final List<Item<R>> items;

    private final Positions.Builder positions = new Positions.Builder();
    private final IdSet ids;

    /** One for each id; {@code null} as long as no id has come twice, so that it would be the same as the entries. */
    private @Nullable List<R> distinct;

    private final Origin origin;
    private int resends;

    /**
     * Creates an empty batch.
     *
     * @param target knows the recipients' ids
     * @param expected how many recipients it is going to have
     */
    Batch(BulkTarget<R> target, int expected) {
        this(target, expected, new Origin(), 0);
    }

    private Batch(BulkTarget<R> target, int expected, Origin origin, int resends) {
        this.target = target;
        this.items = new ArrayList<>(expected);
        this.ids = new IdSet(expected);
        this.origin = origin;
        this.resends = resends;
    }

    /** The batch that parts were split from. */
    static final class Origin {

        /** In which row of refusals somebody of it was refused last; see {@link Refusals}. */
        long row;
    }

    Origin origin() {
        return origin;
    }

    /** Adds an entry that comes behind the others in the input, and has a recipient. */
    void add(Item<R> item) {
        R recipient = recipient(item);
        boolean isNew = ids.add(target.id(recipient));
        if (!isNew && distinct == null) {
            distinct = new ArrayList<>(recipients());
        } else if (isNew && distinct != null) {
            distinct.add(recipient);
        }
        items.add(item);
        positions.add(item.position(), item.position());
    }

    private static <R> R recipient(Item<R> item) {
        return Objects.requireNonNull(item.recipient(), "an entry without a recipient is sent nothing");
    }

    /** Returns the id of an entry of this batch. */
    String id(Item<R> item) {
        return target.id(recipient(item));
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** Returns how many different ids there are. */
    int size() {
        return ids.size();
    }

    /** Returns how many entries of the input there are. */
    int entries() {
        return items.size();
    }

    /** Counts another attempt after one of unknown fate. */
    int nextResend() {
        return ++resends;
    }

    /** Returns a recipient for each id. */
    List<R> recipients() {
        return distinct != null ? Collections.unmodifiableList(distinct) : new OfAllEntries();
    }

    /** Returns all entries in the order of the input. */
    List<Item<R>> items() {
        return Collections.unmodifiableList(items);
    }

    /** Returns where all entries stand. */
    Positions positions() {
        return positions.build();
    }

    /** Returns where some entries stand. */
    Positions positions(Predicate<Item<R>> which) {
        Positions.Builder builder = new Positions.Builder();
        for (Item<R> item : items) {
            if (which.test(item)) {
                builder.add(item.position(), item.position());
            }
        }
        return builder.build();
    }

    /** Returns two batches of half the ids each. */
    List<Batch<R>> halves() {
        int half = (size() + 1) / 2;
        return split(half, id -> half);
    }

    /** Returns a batch of one id and one of the others, of which there are some. */
    List<Batch<R>> single(int which) {
        String chosen = target.id(recipients().get(which));
        return split(1, id -> id.equals(chosen) ? 1 : 0);
    }

    /** Splits off ids as long as the first part has fewer than the limit that each of them has. */
    private List<Batch<R>> split(int firstSize, ToIntFunction<String> limit) {
        Batch<R> first = new Batch<>(target, firstSize, origin, resends);
        Batch<R> second = new Batch<>(target, size() - firstSize, origin, resends);
        for (Item<R> item : items) {
            String id = id(item);
            boolean isInFirst = first.has(id) || first.size() < limit.applyAsInt(id);
            (isInFirst ? first : second).add(item);
        }
        return List.of(first, second);
    }

    /** The recipients where each has an id of its own. */
    private final class OfAllEntries extends AbstractList<R> implements RandomAccess {

        @Override
        public R get(int index) {
            return recipient(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
