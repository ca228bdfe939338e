package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.error.XuqmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What hangs by one account: its friends, whom it blocks, and its conversations. */
final class RelationStage {

    private final Context context;

    RelationStage(Context context) {
        this.context = context;
    }

    /** Those who are blocked come after all friends: a block can forbid a friend. */
    void run(RecordKind kind, Workers workers) {
        try (Stream<String> ids = context.source.accountIds()) {
            ids.filter(id -> context.ledger.claim(Key.of(kind.plural(), id)))
                    .forEach(id -> workers.submit(() -> move(kind, id)));
        } catch (XuqmException e) {
            throw new MigrationException("the source does not list its accounts: " + e.getMessage(), e);
        }
    }

    /** Gives a record the ids that it has at the target; null if somebody is missing there. */
    @FunctionalInterface
    private interface Renaming<T> {
        @Nullable
        T at(T value, Tally tally);
    }

    private void move(RecordKind kind, String id) {
        Tally tally = new Tally();
        context.unit(List.of(Key.of(kind.plural(), id)), tally, () -> {
            switch (kind) {
                case FRIEND -> relations(kind, id, tally, context.source::friends, this::friend, this::befriend);
                case BLOCK -> relations(kind, id, tally, context.source::blocked, this::blocked, this::block);
                default -> relations(kind, id, tally, context.source::states, this::state, this::set);
            }
        });
    }

    private <T> void relations(
            RecordKind kind,
            String owner,
            Tally tally,
            Function<String, Stream<SourceRecord<T>>> reader,
            Renaming<T> renaming,
            BiFunction<String, List<T>, List<Verdict>> writer) {
        String target = context.ledger.isThere(RecordKind.ACCOUNT, owner) ? context.account(owner, kind, tally) : null;
        List<T> values = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        context.reading(kind, owner + "/*", tally, () -> {
            try (Stream<SourceRecord<T>> records = reader.apply(owner)) {
                records.forEach(rec -> {
                    String id = owner + "/" + rec.id();
                    T value = rec.value();
                    T renamed = value == null || target == null ? null : renaming.at(value, tally);
                    if (value == null) {
                        tally.absent(kind, Objects.requireNonNull(rec.reason()), rec.detail(), id);
                    } else if (renamed == null) {
                        tally.absent(kind, target == null ? Reason.ACCOUNT_NOT_THERE : missing(value), "", id);
                    } else {
                        values.add(renamed);
                        ids.add(id);
                        tally.parts(kind, rec.losses());
                    }
                });
            }
        });
        if (target != null && !values.isEmpty()) {
            List<Verdict> verdicts = writer.apply(target, values);
            for (int i = 0; i < verdicts.size(); i++) {
                Context.count(tally, kind, verdicts.get(i), ids.get(i));
            }
        }
    }

    private static Reason missing(Object value) {
        return value instanceof ConversationState state && state.group()
                ? Reason.GROUP_NOT_THERE
                : Reason.MISSING_ACCOUNT;
    }

    private @Nullable SourceFriend friend(SourceFriend friend, Tally tally) {
        String to = context.account(friend.id(), RecordKind.FRIEND, tally);
        Mender mender = new Mender(RecordKind.FRIEND, tally);
        return to == null
                ? null
                : new SourceFriend(
                        to, mender.text("remark", friend.remark()), mender.line("grouping", friend.grouping()));
    }

    private @Nullable String blocked(String id, Tally tally) {
        return context.account(id, RecordKind.BLOCK, tally);
    }

    private @Nullable ConversationState state(ConversationState state, Tally tally) {
        String to = state.group()
                ? context.group(state.targetId())
                : context.account(state.targetId(), RecordKind.CONVERSATION, tally);
        return to == null
                ? null
                : new ConversationState(state.group(), to, state.pinned(), state.muted(), state.read());
    }

    private List<Verdict> befriend(String owner, List<SourceFriend> friends) {
        return context.target.friends(owner, friends);
    }

    private List<Verdict> block(String owner, List<String> blocked) {
        return context.target.blocks(owner, blocked);
    }

    private List<Verdict> set(String owner, List<ConversationState> states) {
        return states.stream().map(state -> context.target.state(owner, state)).toList();
    }
}
