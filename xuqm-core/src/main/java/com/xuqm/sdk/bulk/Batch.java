package com.xuqm.sdk.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recipients of one request. Entries with the same id share one place on the wire and meet with the same outcome.
 *
 * @param <R> the type of the recipients
 */
final class Batch<R> {

    /** In the order of the input. */
    private final List<Item<R>> items;

    private final Set<String> ids;

    /** One for each id. */
    private final List<R> recipients;

    private final Origin origin;
    private @Nullable Positions positions;
    private int resends;

    /**
     * Creates an empty batch.
     *
     * @param expected how many recipients it is going to have
     */
    Batch(int expected) {
        this(expected, new Origin());
    }

    private Batch(int expected, Origin origin) {
        this.items = new ArrayList<>(expected);
        this.ids = new HashSet<>(expected * 4 / 3 + 1);
        this.recipients = new ArrayList<>(expected);
        this.origin = origin;
    }

    /** What the parts know of the batch that they were split from. */
    static final class Origin {
        int refusals;
        boolean anyAccepted;
    }

    Origin origin() {
        return origin;
    }

    /** Adds an entry that comes behind the others in the input. */
    void add(Item<R> item) {
        R recipient = item.recipient();
        items.add(item);
        if (ids.add(item.id()) && recipient != null) {
            recipients.add(recipient);
        }
        positions = null;
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
        return Collections.unmodifiableList(recipients);
    }

    /** Returns all entries in the order of the input. */
    List<Item<R>> items() {
        return Collections.unmodifiableList(items);
    }

    /** Returns where all entries stand. */
    Positions positions() {
        Positions all = positions;
        if (all == null) {
            all = positions(item -> true);
            positions = all;
        }
        return all;
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
        Batch<R> first = new Batch<>(half, origin);
        Batch<R> second = new Batch<>(size() - half, origin);
        for (Item<R> item : items) {
            boolean isInFirst = first.has(item.id()) || first.size() < half;
            (isInFirst ? first : second).add(item);
        }
        return List.of(first, second);
    }
}
