package com.xuqm.migration.tencent;

import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a history that comes with the newest first, and in seconds, into one of the oldest first, whose times tell the order within a second. */
final class TencentOrder {

    private static final int MILLIS = 999;

    private final List<SourceRecord<SourceMessage>> records = new ArrayList<>();
    private long second = Long.MIN_VALUE;
    private int place;

    private TencentOrder() {}

    static Stream<SourceRecord<SourceMessage>> oldestFirst(Stream<List<SourceRecord<SourceMessage>>> newestFirst) {
        List<List<SourceRecord<SourceMessage>>> all = new ArrayList<>(newestFirst.toList());
        Collections.reverse(all);
        TencentOrder order = new TencentOrder();
        all.forEach(each -> each.forEach(order::add));
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
