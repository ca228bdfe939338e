package com.xuqm.migration.internal.verify;

import com.xuqm.migration.internal.pace.Texts;
import com.xuqm.migration.internal.run.Ids;
import com.xuqm.migration.report.Difference.What;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.message.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the messages of a conversation. */
final class MessageComparison {

    private final Ids ids;
    private final Contents contents;
    private final Findings findings;

    MessageComparison(Ids ids, Contents contents, Findings findings) {
        this.ids = ids;
        this.contents = contents;
        this.findings = findings;
    }

    /** Both with the oldest first. What the target has besides is of after the move. */
    void compare(List<SourceRecord<SourceMessage>> source, List<Message> target) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < target.size(); i++) {
            String key = target.get(i).clientMsgId();
            if (key != null && places.putIfAbsent(key, i) != null) {
                findings.differs(RecordKind.MESSAGE, What.DOUBLED, key);
            }
        }
        int last = -1;
        for (SourceRecord<SourceMessage> rec : source) {
            SourceMessage message = Objects.requireNonNull(rec.value());
            findings.compared(RecordKind.MESSAGE);
            Integer place = places.get(message.key());
            if (place == null) {
                findings.differs(RecordKind.MESSAGE, What.MISSING, rec.id());
                continue;
            }
            compare(message, target.get(place), rec.id());
            if (place < last) {
                findings.differs(RecordKind.MESSAGE, What.ORDER, rec.id());
            }
            last = Math.max(last, place);
        }
    }

    private void compare(SourceMessage message, Message there, String id) {
        findings.same(RecordKind.MESSAGE, What.SENDER, id, ids.account(message.fromId()), there.fromId());
        findings.same(
                RecordKind.MESSAGE,
                What.TIME,
                id,
                message.createdAt().toEpochMilli(),
                there.createdAt() == null ? null : there.createdAt().toEpochMilli());
        if (!contents.same(Texts.mended(message.content()), there.msgType(), there.content())) {
            findings.differs(RecordKind.MESSAGE, What.CONTENT, id);
        }
    }
}
