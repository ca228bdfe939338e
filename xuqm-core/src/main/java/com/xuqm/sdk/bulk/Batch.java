package com.xuqm.sdk.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Recipients of one request. Entries with the same id share one place on the wire and meet with the same outcome.
 *
 * @param <R> the type of the recipients
 */
final class Batch<R> {

    private final Map<String, List<Item<R>>> itemsById = new LinkedHashMap<>();
    private final Origin origin;
    private int resends;
    private int entries;

    Batch() {
        this(new Origin());
    }

    private Batch(Origin origin) {
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

    void add(Item<R> item) {
        itemsById.computeIfAbsent(item.id(), id -> new ArrayList<>(1)).add(item);
        entries++;
    }

    boolean has(String id) {
        return itemsById.containsKey(id);
    }

    /** Returns how many different ids there are. */
    int size() {
        return itemsById.size();
    }

    /** Returns how many entries of the input there are. */
    int entries() {
        return entries;
    }

    /** Counts another attempt after one of unknown fate. */
    int nextResend() {
        return ++resends;
    }

    List<R> recipients() {
        List<R> recipients = new ArrayList<>(itemsById.size());
        for (List<Item<R>> items : itemsById.values()) {
            R recipient = items.get(0).recipient();
            if (recipient != null) {
                recipients.add(recipient);
            }
        }
        return recipients;
    }

    /** Returns all entries in the order of the input. */
    List<Item<R>> items() {
        List<Item<R>> all = new ArrayList<>(entries);
        itemsById.values().forEach(all::addAll);
        all.sort((one, other) -> Long.compare(one.position(), other.position()));
        return all;
    }

    Positions positions(Predicate<Item<R>> which) {
        Positions.Builder positions = new Positions.Builder();
        for (Item<R> item : items()) {
            if (which.test(item)) {
                positions.add(item.position(), item.position());
            }
        }
        return positions.build();
    }

    /** Returns two batches of half the ids each. */
    List<Batch<R>> halves() {
        Batch<R> first = new Batch<>(origin);
        Batch<R> second = new Batch<>(origin);
        int half = (size() + 1) / 2;
        for (List<Item<R>> items : itemsById.values()) {
            Batch<R> part = first.size() < half ? first : second;
            items.forEach(part::add);
        }
        return List.of(first, second);
    }
}
