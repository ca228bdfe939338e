package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.Ledger;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.RecordOutcome;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMember.Role;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.group.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups with their members. */
final class GroupStage {

    /** Few enough for all workers to have some, and many enough to be read at once. */
    private static final int AT_ONCE = 10;

    private final Context context;

    GroupStage(Context context) {
        this.context = context;
    }

    void run(Workers workers) {
        try (Stream<String> ids = context.source.groupIds()) {
            Stream<String> open = ids.filter(id -> context.ledger.claim(Ledger.of(RecordKind.GROUP, id)));
            Context.pieces(
                    open,
                    AT_ONCE,
                    piece -> workers.submit(() -> AccountStage.read(context, piece, context.source::groups)
                            .forEach(this::move)));
        } catch (XuqmException e) {
            throw new MigrationException("the source does not list its groups: " + e.getMessage(), e);
        }
    }

    private void move(SourceRecord<SourceGroup> rec) {
        Tally tally = new Tally();
        SourceGroup group = rec.value();
        Key unit = Ledger.of(RecordKind.GROUP, rec.id());
        if (group == null) {
            tally.absent(RecordKind.GROUP, rec);
            context.done(List.of(unit), tally);
            return;
        }
        String id = context.ids.group(group.id());
        context.unit(
                List.of(unit, Ledger.of(RecordKind.GROUP, group.id(), id)),
                tally,
                () -> write(renamed(group, id, tally), rec, tally));
    }

    private static SourceGroup renamed(SourceGroup group, String id, Tally tally) {
        Mender mender = new Mender(RecordKind.GROUP, tally);
        return new SourceGroup(
                id,
                Objects.requireNonNullElse(mender.text("name", group.name()), ""),
                group.ownerId(),
                mender.text("avatar", group.avatar()),
                mender.text("announcement", group.announcement()),
                mender.text("introduction", group.introduction()),
                group.publicGroup(),
                group.muted(),
                mender.texts("attributes", group.attributes()));
    }

    private void write(SourceGroup group, SourceRecord<SourceGroup> rec, Tally tally) {
        String ownerId = group.ownerId();
        String owner = ownerId == null ? null : context.account(ownerId, RecordKind.GROUP, tally);
        Verdict verdict =
                owner == null ? Verdict.refused(Reason.MISSING_ACCOUNT, "owner") : context.target.group(group, owner);
        if (owner != null && verdict.outcome().isThere()) {
            tally.parts(RecordKind.GROUP, rec.losses());
            members(group, owner, rec.id(), ownerId, verdict.outcome(), tally);
            Verdict settled = context.target.settle(group, owner);
            if (!settled.outcome().isThere()) {
                tally.part(RecordKind.GROUP, Reason.SETTINGS_REFUSED, settled.detail());
            }
        } else {
            skip(rec.id(), tally);
        }
        Context.count(tally, RecordKind.GROUP, verdict, rec.id());
        Context.renamed(tally, RecordKind.GROUP, verdict, rec.id(), group.id());
    }

    private void skip(String groupId, Tally tally) {
        context.reading(RecordKind.MEMBER, groupId + "/*", tally, () -> {
            try (Stream<SourceRecord<SourceMember>> members = context.source.members(groupId)) {
                members.forEach(member ->
                        tally.absent(RecordKind.MEMBER, Reason.GROUP_NOT_THERE, "", groupId + "/" + member.id()));
            }
        });
    }

    private void members(
            SourceGroup group,
            String owner,
            String groupId,
            @Nullable String ownerId,
            RecordOutcome ofOwner,
            Tally tally) {
        List<SourceMember> members = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        context.reading(RecordKind.MEMBER, groupId + "/*", tally, () -> {
            try (Stream<SourceRecord<SourceMember>> records = context.source.members(groupId)) {
                records.forEach(rec -> {
                    SourceMember member = rec.value();
                    if (member == null) {
                        tally.absent(RecordKind.MEMBER, rec);
                        return;
                    }
                    SourceMember renamed = renamed(member, owner, ownerId, ofOwner, groupId, tally);
                    if (renamed != null) {
                        members.add(renamed);
                        ids.add(groupId + "/" + rec.id());
                        tally.parts(RecordKind.MEMBER, rec.losses());
                    }
                    if (members.size() == Groups.MAX_MEMBERS_PER_CALL) {
                        add(group.id(), owner, members, ids, tally);
                    }
                });
            }
        });
        add(group.id(), owner, members, ids, tally);
    }

    /** The member with the id that it has at the target; null if that is settled: the owner is there, and others are missing. */
    private @Nullable SourceMember renamed(
            SourceMember member,
            String owner,
            @Nullable String ownerId,
            RecordOutcome ofOwner,
            String groupId,
            Tally tally) {
        if (member.accountId().equals(ownerId)) {
            tally.there(RecordKind.MEMBER, ofOwner);
            return null;
        }
        String account = context.account(member.accountId(), RecordKind.MEMBER, tally);
        if (account == null) {
            tally.absent(RecordKind.MEMBER, Reason.MISSING_ACCOUNT, "", groupId + "/" + member.accountId());
            return null;
        }
        if (account.equals(owner)) {
            tally.there(RecordKind.MEMBER, RecordOutcome.ALREADY_THERE); // one account stands for both
            return null;
        }
        Role role = member.role() == Role.OWNER ? Role.ADMIN : member.role();
        return new SourceMember(account, role, member.mutedUntil());
    }

    private void add(String groupId, String owner, List<SourceMember> members, List<String> ids, Tally tally) {
        if (members.isEmpty()) {
            return;
        }
        List<Verdict> verdicts = context.target.members(groupId, owner, List.copyOf(members));
        for (int i = 0; i < verdicts.size(); i++) {
            Context.count(tally, RecordKind.MEMBER, verdicts.get(i), ids.get(i));
        }
        members.clear();
        ids.clear();
    }
}
