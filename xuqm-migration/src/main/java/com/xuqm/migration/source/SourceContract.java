package com.xuqm.migration.source;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a move relies on, looked for in a source of your own. Run it in a test, against an app that has something of everything:
 *
 * <pre>{@code assertThat(SourceContract.faults(source)).isEmpty();}</pre>
 *
 * <p>It reads everything twice. What it cannot see, such as whether reading marks messages as read, is for you to look after.
 */
public final class SourceContract {

    private static final String NOBODY = "nobody-has-this-id";

    private final MigrationSource source;
    private final Set<String> faults = new LinkedHashSet<>();

    private SourceContract(MigrationSource source) {
        this.source = source;
    }

    /**
     * Reads a source, and tells what is wrong with it.
     *
     * @param source the source
     * @return a sentence for each fault; empty if there is none
     */
    public static List<String> faults(MigrationSource source) {
        SourceContract contract = new SourceContract(Checks.notNull("source", source));
        contract.identity();
        List<String> accounts = contract.ids("accountIds()", source::accountIds);
        contract.records("accounts(…)", accounts, source::accounts);
        accounts.forEach(contract::relations);
        List<String> groups = contract.ids("groupIds()", source::groupIds);
        contract.records("groups(…)", groups, source::groups);
        groups.forEach(contract::members);
        contract.conversations();
        return List.copyOf(contract.faults);
    }

    private void check(boolean isRight, String fault) {
        if (!isRight) {
            faults.add(fault);
        }
    }

    private void identity() {
        check(source.name().matches("[a-z][a-z0-9-]*"), "name() must be a short lower-case name");
        check(source.identity().equals(source.identity()), "identity() must be the same each time");
    }

    private static <T> List<T> read(Supplier<Stream<T>> reader) {
        try (Stream<T> all = reader.get()) {
            return all.toList();
        }
    }

    private <T> List<T> twice(String what, Supplier<Stream<T>> reader) {
        List<T> first = read(reader);
        check(first.equals(read(reader)), what + " must give the same in the same order when it is read again");
        return first;
    }

    private List<String> ids(String what, Supplier<Stream<String>> reader) {
        List<String> ids = twice(what, reader);
        check(ids.stream().noneMatch(String::isBlank), what + " must give no blank ids");
        return ids.stream().distinct().toList();
    }

    /** Reads records by their ids. */
    @FunctionalInterface
    private interface Reader<T> {
        List<SourceRecord<T>> read(List<String> ids);
    }

    private <T> void records(String what, List<String> ids, Reader<T> reader) {
        for (int from = 0; from < ids.size(); from += MigrationSource.MAX_BATCH) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + MigrationSource.MAX_BATCH));
            List<String> got = reader.read(some).stream().map(SourceRecord::id).toList();
            check(got.equals(some), what + " must give a record for each id, in the same order and under the same id");
        }
        List<SourceRecord<T>> none = reader.read(List.of(NOBODY));
        check(
                none.size() == 1 && none.get(0).value() == null,
                what + " must give an absent record for an id that is not there");
    }

    private void relations(String account) {
        List<String> friends = new ArrayList<>();
        twice("friends(…)", () -> source.friends(account)).forEach(rec -> friends.add(rec.id()));
        check(new HashSet<>(friends).size() == friends.size(), "friends(…) must give each friend once");
        for (SourceRecord<String> rec : twice("blocked(…)", () -> source.blocked(account))) {
            check(
                    rec.value() == null || rec.value().equals(rec.id()),
                    "blocked(…) must give records whose id and value are the same");
        }
        twice("states(…)", () -> source.states(account));
    }

    private void members(String group) {
        List<SourceMember> members = new ArrayList<>();
        for (SourceRecord<SourceMember> rec : twice("members(…)", () -> source.members(group))) {
            if (rec.value() != null) {
                members.add(rec.value());
            }
        }
        Set<String> ids = new HashSet<>();
        members.forEach(member -> check(ids.add(member.accountId()), "members(…) must give each member once"));
        String owner = null;
        for (SourceRecord<SourceGroup> rec : source.groups(List.of(group))) {
            SourceGroup of = rec.value();
            owner = of == null ? null : of.ownerId();
        }
        check(
                owner == null || members.isEmpty() || ids.contains(owner),
                "members(…) must give the owner among the members");
        for (SourceMember member : members) {
            check(
                    !member.accountId().equals(owner) || member.role() == SourceMember.Role.OWNER,
                    "members(…) must give the owner the role OWNER");
        }
    }

    private void conversations() {
        for (SourceConversation conversation : new LinkedHashSet<>(twice("conversations()", source::conversations))) {
            messages(conversation, twice("messages(…)", () -> source.messages(conversation)));
        }
    }

    private void messages(SourceConversation conversation, List<SourceRecord<SourceMessage>> records) {
        Set<String> keys = new HashSet<>();
        Instant last = Instant.MIN;
        for (SourceRecord<SourceMessage> rec : records) {
            SourceMessage message = rec.value();
            if (message == null) {
                continue;
            }
            check(keys.add(message.key()), "messages(…) must give no two messages of a conversation the same key");
            check(!message.createdAt().isBefore(last), "messages(…) must give the oldest first");
            last = message.createdAt();
            if (conversation.group()) {
                check(message.toId() == null, "messages(…) of a group must have no receiver");
            } else {
                boolean isBetween = message.toId() != null
                        && SourceConversation.of(message.fromId(), Objects.requireNonNull(message.toId()))
                                .equals(conversation);
                check(isBetween, "messages(…) of two accounts must be from one of them to the other");
            }
        }
    }
}
