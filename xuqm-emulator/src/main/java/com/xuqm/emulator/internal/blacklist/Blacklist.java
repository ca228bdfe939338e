package com.xuqm.emulator.internal.blacklist;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.SendRule;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Who blocks whom. Who is blocked can neither write to the one who blocks him nor ask to be a friend. */
public final class Blacklist implements SendRule {

    private final AccountTable<TreeMap<String, Entry>> ofAccount = new AccountTable<>();

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts, whose deletion takes them off all lists
     */
    public Blacklist(Accounts accounts) {
        accounts.onDeletion(account -> {
            ofAccount.set(account, null);
            accounts.all().forEach(other -> remove(other, account.userId()));
        });
    }

    /**
     * A user on the list of another.
     *
     * @param account who is blocked
     * @param createdAt since when
     */
    record Entry(Account account, long createdAt) {
        JsonObject toJson() {
            return JsonFields.start()
                    .put("userId", account.userId())
                    .put("nickname", account.nickname())
                    .put("avatar", account.avatar())
                    .put("createdAt", createdAt)
                    .json();
        }
    }

    /**
     * Whether one user blocks another.
     *
     * @param owner whose list it is
     * @param other who may be on it
     * @return whether he is
     */
    public boolean blocks(Account owner, Account other) {
        TreeMap<String, Entry> entries = ofAccount.get(owner);
        return entries != null && entries.containsKey(other.userId());
    }

    Collection<Entry> of(Account owner) {
        TreeMap<String, Entry> entries = ofAccount.get(owner);
        return entries == null ? List.of() : entries.values();
    }

    Entry add(Account owner, Account other, long now) {
        if (owner == other) {
            throw Refusal.badRequest("nobody can block himself");
        }
        return ofAccount.get(owner, TreeMap::new).computeIfAbsent(other.userId(), id -> new Entry(other, now));
    }

    void remove(Account owner, String otherId) {
        TreeMap<String, Entry> entries = ofAccount.get(owner);
        if (entries != null) {
            entries.remove(otherId);
        }
    }

    @Override
    public void check(Account from, Chat chat, long now) {
        Account to = chat.other();
        if (to != null && blocks(to, from)) {
            throw Refusal.forbidden(to.userId() + " has blocked " + from.userId());
        }
    }
}
