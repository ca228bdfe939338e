package com.xuqm.migration.internal.verify;

import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.internal.pace.Texts;
import com.xuqm.migration.internal.run.Ids;
import com.xuqm.migration.report.Difference.What;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.VerificationReport;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceConversation;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMember.Role;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.friend.BlacklistEntry;
import com.xuqm.sdk.friend.Friend;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.group.GroupMember;
import com.xuqm.sdk.group.GroupRole;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.message.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the source and the target again, without a journal, and compares what the source has with what is there. */
public final class Verifier {

    private final MigrationSource source;
    private final XuqmClient xuqm;
    private final Ids ids;
    private final Patience patience;
    private final Contents contents;
    private final Findings findings = new Findings();

    /** Sets it up. */
    public Verifier(MigrationSource source, XuqmClient xuqm, Ids ids, Patience patience, JsonBinding json) {
        this.source = source;
        this.xuqm = xuqm;
        this.ids = ids;
        this.patience = patience;
        this.contents = new Contents(json);
    }

    /** Compares everything. */
    public VerificationReport run() {
        try {
            accounts();
            groups();
            conversations();
        } catch (XuqmException e) {
            throw new MigrationException("the comparison came to no end: " + e.getMessage(), e);
        }
        return findings.report();
    }

    /** What the target has of something; null if it has not. */
    private <T> @Nullable T found(Supplier<T> work) {
        try {
            return patience.call(work);
        } catch (XuqmNotFoundException | XuqmForbiddenException e) {
            return null;
        }
    }

    private static void pieces(Stream<String> ids, Consumer<List<String>> taker) {
        List<String> piece = new ArrayList<>();
        ids.forEach(id -> {
            piece.add(id);
            if (piece.size() == MigrationSource.MAX_BATCH) {
                taker.accept(List.copyOf(piece));
                piece.clear();
            }
        });
        if (!piece.isEmpty()) {
            taker.accept(piece);
        }
    }

    private void accounts() {
        try (Stream<String> all = source.accountIds()) {
            pieces(
                    all,
                    piece -> patience.call(() -> source.accounts(piece)).forEach(rec -> {
                        SourceAccount account = rec.value();
                        if (account != null) {
                            account(account);
                        }
                    }));
        }
    }

    private void account(SourceAccount account) {
        String id = account.id();
        findings.compared(RecordKind.ACCOUNT);
        Account there = found(() -> xuqm.accounts().get(ids.account(id)).execute());
        if (there == null) {
            findings.differs(RecordKind.ACCOUNT, What.MISSING, id);
            return;
        }
        findings.same(RecordKind.ACCOUNT, What.NAME, id, mended(account.nickname()), there.nickname());
        findings.same(RecordKind.ACCOUNT, What.PICTURE, id, account.avatar(), there.avatar());
        friends(id);
        blocked(id);
    }

    /** What the source refuses for good it has no more, so that there is nothing to compare. */
    private <T> List<SourceRecord<T>> read(Supplier<Stream<SourceRecord<T>>> reader) {
        try {
            return patience.call(() -> {
                try (Stream<SourceRecord<T>> records = reader.get()) {
                    return records.filter(rec -> rec.value() != null).toList();
                }
            });
        } catch (XuqmApiException e) {
            return List.of();
        }
    }

    /** Whoever has none at the source need not sign in at the target. */
    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, value -> value, (one, other) -> one, HashMap::new));
    }

    private static @Nullable String mended(@Nullable String text) {
        return text == null ? null : Texts.mended(text);
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null || text.isBlank() ? null : Texts.line(text);
    }

    private void friends(String owner) {
        List<SourceRecord<SourceFriend>> friends = read(() -> source.friends(owner));
        if (friends.isEmpty()) {
            return;
        }
        List<Friend> found =
                found(() -> xuqm.asUser(ids.account(owner)).friends().list().all());
        Map<String, Friend> there = byId(found == null ? List.of() : found, Friend::userId);
        for (SourceRecord<SourceFriend> rec : friends) {
            SourceFriend friend = Objects.requireNonNull(rec.value());
            String id = owner + "/" + friend.id();
            findings.compared(RecordKind.FRIEND);
            Friend known = there.get(ids.account(friend.id()));
            if (known == null) {
                findings.differs(RecordKind.FRIEND, What.MISSING, id);
            } else {
                findings.same(RecordKind.FRIEND, What.REMARK, id, mended(friend.remark()), known.remark());
                findings.same(RecordKind.FRIEND, What.REMARK, id, line(friend.grouping()), known.groupName());
            }
        }
    }

    private void blocked(String owner) {
        List<SourceRecord<String>> blocked = read(() -> source.blocked(owner));
        if (blocked.isEmpty()) {
            return;
        }
        List<BlacklistEntry> found =
                found(() -> xuqm.asUser(ids.account(owner)).blacklist().list().all());
        Map<String, BlacklistEntry> there = byId(found == null ? List.of() : found, BlacklistEntry::userId);
        for (SourceRecord<String> rec : blocked) {
            findings.compared(RecordKind.BLOCK);
            if (!there.containsKey(ids.account(rec.id()))) {
                findings.differs(RecordKind.BLOCK, What.MISSING, owner + "/" + rec.id());
            }
        }
    }

    private void groups() {
        try (Stream<String> all = source.groupIds()) {
            pieces(
                    all,
                    piece -> patience.call(() -> source.groups(piece)).forEach(rec -> {
                        SourceGroup group = rec.value();
                        if (group != null && group.ownerId() != null) {
                            group(group, group.ownerId());
                        }
                    }));
        }
    }

    private void group(SourceGroup group, String ownerId) {
        String id = group.id();
        findings.compared(RecordKind.GROUP);
        String owner = ids.account(ownerId);
        Group there = found(() -> xuqm.asUser(owner).groups().get(ids.group(id)).execute());
        if (there == null) {
            findings.differs(RecordKind.GROUP, What.MISSING, id);
            return;
        }
        String name = group.name().isBlank() ? ids.group(id) : group.name(); // a group must have one
        findings.same(RecordKind.GROUP, What.NAME, id, mended(name), there.name());
        findings.same(RecordKind.GROUP, What.PICTURE, id, group.avatar(), there.avatar());
        findings.same(RecordKind.GROUP, What.OWNER, id, owner, there.ownerId());
        findings.same(RecordKind.GROUP, What.MUTE, id, group.muted(), there.muted());
        List<GroupMember> found = found(
                () -> xuqm.asUser(owner).groups().listMembers(ids.group(id)).all());
        members(id, byId(found == null ? List.of() : found, GroupMember::userId));
    }

    private void members(String groupId, Map<String, GroupMember> there) {
        for (SourceRecord<SourceMember> rec : read(() -> source.members(groupId))) {
            SourceMember member = Objects.requireNonNull(rec.value());
            String id = groupId + "/" + member.accountId();
            findings.compared(RecordKind.MEMBER);
            GroupMember known = there.get(ids.account(member.accountId()));
            if (known == null) {
                findings.differs(RecordKind.MEMBER, What.MISSING, id);
                continue;
            }
            findings.same(RecordKind.MEMBER, What.ROLE, id, role(member.role()), known.role());
            findings.same(RecordKind.MEMBER, What.MUTE, id, isMuted(member.mutedUntil()), isMuted(known.mutedUntil()));
        }
    }

    private static GroupRole role(Role role) {
        return switch (role) {
            case OWNER -> GroupRole.OWNER;
            case ADMIN -> GroupRole.ADMIN;
            case MEMBER -> GroupRole.MEMBER;
        };
    }

    /** How long somebody is silenced moves with the clock. */
    private static boolean isMuted(@Nullable Instant until) {
        return until != null && until.isAfter(Instant.now());
    }

    private void conversations() {
        try (Stream<SourceConversation> all = source.conversations()) {
            all.distinct().forEach(this::conversation);
        }
    }

    private void conversation(SourceConversation conversation) {
        List<Message> there = new ArrayList<>(messages(conversation));
        Collections.reverse(there); // the newest comes first
        new MessageComparison(ids, contents, findings).compare(read(() -> source.messages(conversation)), there);
    }

    private List<Message> messages(SourceConversation conversation) {
        List<Message> found;
        if (conversation.group()) {
            String owner = ownerOf(conversation.first());
            found = owner == null
                    ? null
                    : found(() -> xuqm.asUser(owner)
                            .messages()
                            .groupHistory(ids.group(conversation.first()))
                            .pageSize(1000)
                            .all());
        } else {
            found = found(() -> xuqm.admin()
                    .listMessages(ids.account(conversation.first()), ids.account(conversation.second()))
                    .pageSize(1000)
                    .all());
        }
        return found == null ? List.of() : found;
    }

    private @Nullable String ownerOf(String groupId) {
        SourceGroup group =
                patience.call(() -> source.groups(List.of(groupId))).get(0).value();
        String owner = group == null ? null : group.ownerId();
        return owner == null ? null : ids.account(owner);
    }
}
