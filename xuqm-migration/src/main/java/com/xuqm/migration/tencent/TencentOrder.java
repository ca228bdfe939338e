package com.xuqm.migration.tencent;

import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a history that comes with the newest page first, and in seconds, into one of the oldest first, whose times tell the order within a second. */
final class TencentOrder {

    private static final int MILLIS = 999;

    private final List<SourceRecord<SourceMessage>> records = new ArrayList<>();
    private long second = Long.MIN_VALUE;
    private int place;

    private TencentOrder() {}

    /**
     * Turns pages round. Which way a page itself goes no document says, and is seen by the times in it.
     *
     * @param seconds the time of a message
     */
    static <M> List<M> oldestFirst(Stream<List<M>> pages, ToLongFunction<M> seconds) {
        List<List<M>> newestFirst =
                new ArrayList<>(pages.filter(page -> !page.isEmpty()).toList());
        boolean isDown = newestFirst.stream()
                .anyMatch(page -> seconds.applyAsLong(page.get(0)) > seconds.applyAsLong(page.get(page.size() - 1)));
        Collections.reverse(newestFirst);
        List<M> all = new ArrayList<>();
        for (List<M> page : newestFirst) {
            List<M> upwards = new ArrayList<>(page);
            if (isDown) {
                Collections.reverse(upwards);
            }
            all.addAll(upwards);
        }
        return all;
    }

    /** Makes records of messages, the oldest first. */
    static <M> Stream<SourceRecord<SourceMessage>> records(
            List<M> oldestFirst, Function<M, List<SourceRecord<SourceMessage>>> reader) {
        TencentOrder order = new TencentOrder();
        oldestFirst.forEach(message -> reader.apply(message).forEach(order::add));
        return order.records.stream();
    }

    private void add(SourceRecord<SourceMessage> rec) {
        @Nullable SourceMessage message = rec.value();
        if (message == null) {
            records.add(rec);
            return;
        }
        long seconds = message.createdAt().getEpochSecond();
        place = seconds == second ? Math.min(place + 1, MILLIS) : 0;
        second = seconds;
        records.add(SourceRecord.of(
                rec.id(),
                new SourceMessage(
                        message.key(),
                        message.fromId(),
                        message.toId(),
                        message.createdAt().plusMillis(place),
                        message.content()),
                rec.losses()));
    }
}
