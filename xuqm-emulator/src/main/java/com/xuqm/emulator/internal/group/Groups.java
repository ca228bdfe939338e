package com.xuqm.emulator.internal.group;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All groups of the application. */
public final class Groups {

    private final Map<String, Group> byId = new HashMap<>();
    private final AccountTable<TreeMap<String, Group>> ofAccount = new AccountTable<>();
    private final List<GroupListener> listeners = new ArrayList<>();
    private long lastNumber;

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts, whose deletion ends their memberships
     */
    public Groups(Accounts accounts) {
        accounts.onDeletion(this::removeEverywhere);
    }

    /**
     * Has somebody told of what happens to groups.
     *
     * @param listener who
     */
    public void listen(GroupListener listener) {
        listeners.add(listener);
    }

    /**
     * Finds a group that must exist.
     *
     * @param groupId its id
     * @return the group
     * @throws Refusal 404 if there is none
     */
    public Group require(String groupId) {
        Group group = byId.get(groupId);
        if (group == null) {
            throw Refusal.notFound("no such group: " + groupId);
        }
        return group;
    }

    /**
     * Creates a group.
     *
     * @param groupId its id, or null for one of the server's choice
     * @param profile what it says of itself
     * @param owner its owner and first member
     * @param members its further members; the owner among them is no harm
     * @param now the time
     * @return the group
     * @throws Refusal 409 if the id is taken
     */
    public Group create(
            @Nullable String groupId, GroupProfile profile, Account owner, Collection<Account> members, long now) {
        String id = groupId == null ? freeId() : groupId;
        if (byId.containsKey(id)) {
            throw Refusal.conflict("the group exists already: " + id);
        }
        Group group = new Group(id, profile, now);
        byId.put(id, group);
        enter(group, owner, Role.OWNER, now);
        for (Account member : members) {
            if (group.member(member) == null) {
                enter(group, member, Role.MEMBER, now);
            }
        }
        listeners.forEach(listener -> listener.created(group));
        return group;
    }

    private String freeId() {
        String id;
        do {
            id = "group_" + ++lastNumber;
        } while (byId.containsKey(id));
        return id;
    }

    private Member enter(Group group, Account account, Role role, long now) {
        Member member = new Member(account, role, now);
        group.put(member);
        ofAccount.get(account, TreeMap::new).put(group.groupId(), group);
        return member;
    }

    /** Makes somebody a member of a group that is there already. */
    Member join(Group group, Account account, long now) {
        Member member = enter(group, account, Role.MEMBER, now);
        listeners.forEach(listener -> listener.joined(group, member));
        return member;
    }

    /** Ends a membership. */
    void leave(Group group, Account account) {
        detach(group, account);
        listeners.forEach(listener -> listener.left(group, account));
    }

    /** Gives a group to another of its members; the old owner stays as a plain one. */
    public void transfer(Group group, Member heir) {
        group.owner().changeRole(Role.MEMBER);
        heir.changeRole(Role.OWNER);
    }

    /** The group of the given id, or null. */
    public @Nullable Group find(String groupId) {
        return byId.get(groupId);
    }

    /** All groups that a condition holds for, ordered by id. */
    public List<Group> sorted(Predicate<Group> condition) {
        return byId.values().stream()
                .filter(condition)
                .sorted(Comparator.comparing(Group::groupId))
                .toList();
    }

    private void detach(Group group, Account account) {
        group.remove(account);
        TreeMap<String, Group> memberships = ofAccount.get(account);
        if (memberships != null) {
            memberships.remove(group.groupId());
        }
    }

    /**
     * The groups of an account.
     *
     * @param account the account
     * @return its groups, ordered by id
     */
    public Collection<Group> of(Account account) {
        TreeMap<String, Group> memberships = ofAccount.get(account);
        return memberships == null ? List.of() : List.copyOf(memberships.values());
    }

    /**
     * All groups.
     *
     * @return a live view, in no order
     */
    public Collection<Group> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public void dismiss(Group group) {
        byId.remove(group.groupId());
        listeners.forEach(listener -> listener.dismissed(group));
        for (Member member : List.copyOf(group.members())) {
            detach(group, member.account());
        }
    }

    /** A group outlives its owner if somebody is left to own it. */
    private void removeEverywhere(Account account) {
        for (Group group : of(account)) {
            boolean owned = group.owner().account() == account;
            if (owned && group.members().size() == 1) {
                dismiss(group);
                continue;
            }
            detach(group, account);
            if (owned) {
                heir(group).changeRole(Role.OWNER);
            }
            // Told only now: a group without an owner is nothing to look at.
            listeners.forEach(listener -> listener.left(group, account));
        }
        ofAccount.set(account, null);
    }

    private static Member heir(Group group) {
        Collection<Member> members = group.members();
        return members.stream()
                .filter(member -> member.role() == Role.ADMIN)
                .findFirst()
                .orElseGet(() -> members.iterator().next());
    }
}
