package com.xuqm.emulator.internal.friend;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.blacklist.Blacklist;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All friendships: each is known on both sides. */
public final class Friends {

    private final AccountTable<TreeMap<String, Friend>> ofAccount = new AccountTable<>();
    private final Blacklist blacklist;
    private final Events events;

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts, whose deletion ends their friendships
     * @param blacklist who blocks whom
     * @param events told of each friendship
     */
    public Friends(Accounts accounts, Blacklist blacklist, Events events) {
        this.blacklist = blacklist;
        this.events = events;
        accounts.onDeletion(account -> {
            for (Friend friend : of(account)) {
                remove(account, friend.account());
            }
            ofAccount.set(account, null);
        });
    }

    /** The friends of a user, ordered by id; a copy. */
    List<Friend> of(Account account) {
        TreeMap<String, Friend> friends = ofAccount.get(account);
        return friends == null ? List.of() : List.copyOf(friends.values());
    }

    @Nullable
    Friend find(Account account, String friendId) {
        TreeMap<String, Friend> friends = ofAccount.get(account);
        return friends == null ? null : friends.get(friendId);
    }

    Friend require(Account account, String friendId) {
        Friend friend = find(account, friendId);
        if (friend == null) {
            throw Refusal.notFound(friendId + " is no friend of " + account.userId());
        }
        return friend;
    }

    /** Demands that one may become a friend of another, or ask to. */
    void requireWelcome(Account account, Account other) {
        if (account == other) {
            throw Refusal.badRequest("nobody can be a friend of himself");
        }
        if (blacklist.blocks(other, account)) {
            throw Refusal.forbidden(other.userId() + " has blocked " + account.userId());
        }
    }

    /** Makes two users friends, if they are not. */
    Friend add(Account account, Account other, long now) {
        requireWelcome(account, other);
        Friend known = find(account, other.userId());
        if (known != null) {
            return known;
        }
        Friend friend = new Friend(other, now);
        ofAccount.get(account, TreeMap::new).put(other.userId(), friend);
        ofAccount.get(other, TreeMap::new).put(account.userId(), new Friend(account, now));
        events.publish("friend.added", () -> pair(account, other));
        return friend;
    }

    /** Ends a friendship, if there is one. */
    boolean remove(Account account, Account other) {
        if (find(account, other.userId()) == null) {
            return false;
        }
        take(account, other);
        take(other, account);
        events.publish("friend.removed", () -> pair(account, other));
        return true;
    }

    private void take(Account account, Account other) {
        TreeMap<String, Friend> friends = ofAccount.get(account);
        if (friends != null) {
            friends.remove(other.userId());
        }
    }

    private static JsonObject pair(Account account, Account other) {
        return JsonFields.start()
                .put("userId", account.userId())
                .put("friendId", other.userId())
                .json();
    }
}
