package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.JournalEntry.Part;
import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.source.SourceConversation;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.admin.Admin;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.message.MessageContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages: each conversation by itself and in its order, several conversations at once. */
final class MessageStage {

    private final Context context;

    MessageStage(Context context) {
        this.context = context;
    }

    private static Key unit(SourceConversation conversation) {
        return Key.of("conversation", conversation.id());
    }

    void run(Workers workers) {
        try (Stream<SourceConversation> conversations = context.source.conversations()) {
            conversations
                    .filter(conversation -> context.ledger.claim(unit(conversation)))
                    .forEach(conversation -> workers.submit(() -> {
                        Tally tally = new Tally();
                        context.unit(List.of(unit(conversation)), tally, () -> new Transfer(conversation, tally).run());
                    }));
        } catch (XuqmException e) {
            throw new MigrationException("the source does not list its conversations: " + e.getMessage(), e);
        }
    }

    /** Of one conversation; begins behind what an earlier run, or an earlier attempt, has written. */
    private final class Transfer {

        private final SourceConversation conversation;
        private final Tally tally;
        private final @Nullable String group;
        private final List<SourceMessage> messages = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private @Nullable Part mark;

        private Transfer(SourceConversation conversation, Tally tally) {
            this.conversation = conversation;
            this.tally = tally;
            this.group = conversation.group() ? context.group(conversation.first()) : null;
            this.mark = context.ledger.mark(unit(conversation));
        }

        private void run() {
            context.reading(RecordKind.MESSAGE, conversation.id() + "/*", tally, () -> {
                try (Stream<SourceRecord<SourceMessage>> records = context.source.messages(conversation)) {
                    records.filter(rec -> !isDone(rec)).forEach(this::take);
                }
            });
            write();
        }

        /** The mark may be gone by now, with what the source keeps for some days only: then what is later than it is new. */
        private boolean isDone(SourceRecord<SourceMessage> rec) {
            Part until = mark;
            if (until == null) {
                return false;
            }
            if (Key.of("message", rec.id()).equals(until.mark())) {
                mark = null;
                return true;
            }
            SourceMessage message = rec.value();
            if (message != null && message.createdAt().toEpochMilli() > until.millis()) {
                mark = null;
                return false;
            }
            return true;
        }

        private void take(SourceRecord<SourceMessage> rec) {
            SourceMessage message = rec.value();
            if (message == null) {
                tally.absent(RecordKind.MESSAGE, rec);
                return;
            }
            Instant until = context.settings.until();
            if (until != null && message.createdAt().isAfter(until)) {
                tally.absent(RecordKind.MESSAGE, Reason.AFTER_MARK, "", rec.id());
                return;
            }
            if (conversation.group() && group == null) {
                tally.absent(RecordKind.MESSAGE, Reason.GROUP_NOT_THERE, "", rec.id());
                return;
            }
            String from = context.account(message.fromId(), RecordKind.MESSAGE, tally);
            String toId = message.toId();
            String to = toId == null ? null : context.account(toId, RecordKind.MESSAGE, tally);
            if (from == null || (to == null && !conversation.group())) {
                tally.absent(
                        RecordKind.MESSAGE, Reason.MISSING_ACCOUNT, from == null ? "sender" : "receiver", rec.id());
                return;
            }
            tally.parts(RecordKind.MESSAGE, rec.losses());
            MessageContent content = new Mender(RecordKind.MESSAGE, tally).content(message.content());
            messages.add(new SourceMessage(message.key(), from, to, message.createdAt(), content));
            ids.add(rec.id());
            if (messages.size() == Admin.MAX_IMPORT_BATCH) {
                SourceMessage last = messages.get(messages.size() - 1);
                write();
                context.part(
                        unit(conversation),
                        Key.of("message", rec.id()),
                        last.createdAt().toEpochMilli(),
                        tally);
            }
        }

        private void write() {
            if (messages.isEmpty()) {
                return;
            }
            List<Verdict> verdicts =
                    context.trial.write(conversation.group(), group == null ? "" : group, List.copyOf(messages));
            for (int i = 0; i < verdicts.size(); i++) {
                Context.count(tally, RecordKind.MESSAGE, verdicts.get(i), ids.get(i));
            }
            messages.clear();
            ids.clear();
        }
    }
}
