package com.xuqm.migration.internal.target;

import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.message.Message;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How the target keeps a message that was imported: what the vendor does not document, and a move relies on. */
final class Examination {

    private static final int LARGEST_PAGE = 1000;

    private final XuqmClient xuqm;
    private final Patience patience;

    Examination(XuqmClient xuqm, Patience patience) {
        this.xuqm = xuqm;
        this.patience = patience;
    }

    /** Writes a message that is there once more, and looks what is there then. */
    Set<Objection> of(boolean ofGroup, String groupId, SourceMessage message, int written) {
        try {
            patience.call(() -> xuqm.admin()
                    .importMessages(List.of(Wire.message(ofGroup, groupId, message)))
                    .execute());
            return look(ofGroup, groupId, message, written);
        } catch (XuqmApiException e) { // who may not read it cannot tell
            return Set.of(Objection.NOT_TOLD);
        }
    }

    private Set<Objection> look(boolean ofGroup, String groupId, SourceMessage message, int written) {
        PagedCall<Message> history = ofGroup
                ? xuqm.asUser(message.fromId()).messages().groupHistory(groupId)
                : xuqm.admin().listMessages(message.fromId(), Objects.requireNonNull(message.toId()));
        List<Message> newest = first(history);
        List<Message> same = newest.stream()
                .filter(each -> message.key().equals(each.clientMsgId()))
                .toList();
        if (same.isEmpty()) {
            return Set.of(Objection.NOT_TOLD);
        }
        Set<Objection> found = EnumSet.noneOf(Objection.class);
        if (same.size() > 1) {
            found.add(Objection.KEYS_NOT_KEPT);
        }
        Instant kept = same.get(0).createdAt();
        if (kept == null || kept.toEpochMilli() != message.createdAt().toEpochMilli()) {
            found.add(Objection.TIMES_NOT_KEPT);
        }
        boolean isAlone = newest.size() - same.size() + 1 <= written;
        if (isAlone && isUnread(message)) {
            found.add(Objection.COUNTS_AS_UNREAD);
        }
        return found;
    }

    private <T> List<T> first(PagedCall<T> list) {
        return patience.call(() -> list.pageSize(LARGEST_PAGE).page(0).execute())
                .items();
    }

    /** Only who has got it alone can tell: of a group everybody has read something else. */
    private boolean isUnread(SourceMessage message) {
        String receiver = message.toId();
        return receiver != null
                && !receiver.equals(message.fromId())
                && first(xuqm.asUser(receiver).conversations().list()).stream()
                        .anyMatch(each -> each.targetId().equals(message.fromId()) && each.unreadCount() > 0);
    }
}
