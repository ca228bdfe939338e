package com.xuqm.moving;

import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceConversation;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMember.Role;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.TextContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A source of what a test puts into it, also what no service would give. */
final class MemorySource implements MigrationSource {

    private static final Instant TIME = Instant.ofEpochMilli(1_700_000_000_000L);

    private final List<SourceRecord<SourceAccount>> accounts = new ArrayList<>();
    private final Map<String, List<SourceRecord<SourceFriend>>> friends = new LinkedHashMap<>();
    private final Map<String, List<SourceRecord<String>>> blocked = new LinkedHashMap<>();
    private final List<SourceRecord<SourceGroup>> groups = new ArrayList<>();
    private final Map<String, List<SourceRecord<SourceMember>>> members = new LinkedHashMap<>();
    private final Map<SourceConversation, List<SourceRecord<SourceMessage>>> messages = new LinkedHashMap<>();
    private final Map<String, List<SourceRecord<ConversationState>>> states = new LinkedHashMap<>();

    private int count;

    private static <K, T> void add(Map<K, List<SourceRecord<T>>> map, K key, SourceRecord<T> value) {
        map.computeIfAbsent(key, of -> new ArrayList<>()).add(value);
    }

    MemorySource account(String id) {
        return account(id, null);
    }

    MemorySource account(String id, String nickname) {
        return account(SourceRecord.of(id, new SourceAccount(id, nickname, null)));
    }

    MemorySource account(SourceRecord<SourceAccount> rec) {
        accounts.add(rec);
        return this;
    }

    MemorySource friend(String owner, SourceFriend friend) {
        add(friends, owner, SourceRecord.of(friend.id(), friend));
        return this;
    }

    MemorySource block(String owner, String id) {
        add(blocked, owner, SourceRecord.of(id, id));
        return this;
    }

    MemorySource group(SourceGroup group, String... others) {
        groups.add(SourceRecord.of(group.id(), group));
        if (group.ownerId() != null) {
            member(group.id(), new SourceMember(group.ownerId(), Role.OWNER, null));
        }
        for (String id : others) {
            member(group.id(), new SourceMember(id, Role.MEMBER, null));
        }
        return this;
    }

    MemorySource group(String id, String name, String owner, String... others) {
        return group(new SourceGroup(id, name, owner, null, null, null, false, false, Map.of()), others);
    }

    MemorySource member(String group, SourceMember member) {
        add(members, group, SourceRecord.of(member.accountId(), member));
        return this;
    }

    MemorySource state(String owner, ConversationState state) {
        add(states, owner, SourceRecord.of(state.targetId(), state));
        return this;
    }

    MemorySource message(String key, String from, String to, String text) {
        return message(key, from, to, new TextContent(text));
    }

    MemorySource message(String key, String from, String to, MessageContent content) {
        return message(key, from, to, TIME.plusMillis(count++), content);
    }

    MemorySource message(String key, String from, String to, Instant time, MessageContent content) {
        add(
                messages,
                SourceConversation.of(from, to),
                SourceRecord.of(key, new SourceMessage(key, from, to, time, content)));
        return this;
    }

    MemorySource groupMessage(String key, String from, String group, Instant time, String text) {
        add(
                messages,
                SourceConversation.ofGroup(group),
                SourceRecord.of(key, new SourceMessage(key, from, null, time, new TextContent(text))));
        return this;
    }

    /** A message of two accounts that cannot be had. */
    MemorySource absent(String key, String from, String to, Reason reason, String detail) {
        add(messages, SourceConversation.of(from, to), SourceRecord.absent(key, reason, detail));
        return this;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String identity() {
        return "of a test";
    }

    @Override
    public Stream<String> accountIds() {
        return accounts.stream().map(SourceRecord::id);
    }

    private static <T> List<SourceRecord<T>> byId(
            List<SourceRecord<T>> all, List<String> ids, Function<String, SourceRecord<T>> none) {
        return ids.stream()
                .map(id -> all.stream()
                        .filter(rec -> rec.id().equals(id))
                        .findFirst()
                        .orElseGet(() -> none.apply(id)))
                .toList();
    }

    @Override
    public List<SourceRecord<SourceAccount>> accounts(List<String> ids) {
        return byId(accounts, ids, id -> SourceRecord.absent(id, Reason.NOT_AT_SOURCE, ""));
    }

    @Override
    public Stream<SourceRecord<SourceFriend>> friends(String accountId) {
        return friends.getOrDefault(accountId, List.of()).stream();
    }

    @Override
    public Stream<SourceRecord<String>> blocked(String accountId) {
        return blocked.getOrDefault(accountId, List.of()).stream();
    }

    @Override
    public Stream<String> groupIds() {
        return groups.stream().map(SourceRecord::id);
    }

    @Override
    public List<SourceRecord<SourceGroup>> groups(List<String> ids) {
        return byId(groups, ids, id -> SourceRecord.absent(id, Reason.NOT_AT_SOURCE, ""));
    }

    @Override
    public Stream<SourceRecord<SourceMember>> members(String groupId) {
        return members.getOrDefault(groupId, List.of()).stream();
    }

    @Override
    public Stream<SourceConversation> conversations() {
        return messages.keySet().stream();
    }

    @Override
    public Stream<SourceRecord<SourceMessage>> messages(SourceConversation conversation) {
        return messages.getOrDefault(conversation, List.of()).stream();
    }

    @Override
    public Stream<SourceRecord<ConversationState>> states(String accountId) {
        return states.getOrDefault(accountId, List.of()).stream();
    }

    @Override
    public void close() {}
}
