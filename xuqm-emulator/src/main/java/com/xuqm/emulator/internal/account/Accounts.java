package com.xuqm.emulator.internal.account;

import com.xuqm.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** All accounts of the application. */
public final class Accounts {

    private final LongSupplier generations;
    private final Map<String, Account> byId = new HashMap<>();
    private final List<Consumer<Account>> deletionListeners = new ArrayList<>();
    private int nextOrdinal;

    /**
     * Creates an empty store.
     *
     * @param generations gives token generations never used before
     */
    public Accounts(LongSupplier generations) {
        this.generations = generations;
    }

    /**
     * Says what must happen in another area when an account goes.
     *
     * @param listener called with the account, which is no longer found by then
     */
    public void onDeletion(Consumer<Account> listener) {
        deletionListeners.add(listener);
    }

    /**
     * Finds an account.
     *
     * @param userId its id
     * @return the account, or null
     */
    public @Nullable Account find(String userId) {
        return byId.get(userId);
    }

    /**
     * Finds an account that must exist.
     *
     * @param userId its id
     * @return the account
     * @throws Refusal 404 if there is none
     */
    public Account require(String userId) {
        Account account = byId.get(userId);
        if (account == null) {
            throw Refusal.notFound("no such account: " + userId);
        }
        return account;
    }

    /**
     * Creates an account of the first state, whose tokens outlive a reset.
     *
     * @param userId its id
     * @param administrator whether it is an administrator
     * @param now when it is created
     * @param nickname its name, or null
     */
    public void seed(String userId, boolean administrator, long now, @Nullable String nickname) {
        create(userId, administrator, now, 0).change(nickname, null);
    }

    /**
     * Creates an account, or changes the one that exists.
     *
     * @param userId its id
     * @param nickname its name; null leaves it as it is
     * @param avatar its picture; null leaves it as it is
     * @param now when it is created
     * @return the account
     */
    public Account importOne(String userId, @Nullable String nickname, @Nullable String avatar, long now) {
        Account account = byId.get(userId);
        if (account == null) {
            account = create(userId, false, now, generations.getAsLong());
        }
        account.change(nickname, avatar);
        return account;
    }

    private Account create(String userId, boolean administrator, long now, long generation) {
        Account account = new Account(nextOrdinal++, userId, administrator, now, generation);
        byId.put(userId, account);
        return account;
    }

    /**
     * Deletes an account and whatever other areas hold of it.
     *
     * @param account the account
     */
    public void delete(Account account) {
        byId.remove(account.userId());
        deletionListeners.forEach(listener -> listener.accept(account));
    }

    /**
     * All accounts.
     *
     * @return a live view, in no order
     */
    public Collection<Account> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}
