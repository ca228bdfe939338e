package com.xuqm.emulator.internal.group;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An account in a group. */
public final class Member {

    private final Account account;
    private final long joinedAt;
    private Role role;
    private long readUpTo;
    private long startedAfter;
    private long mutedUntil;

    Member(Account account, Role role, long joinedAt) {
        this.account = account;
        this.role = role;
        this.joinedAt = joinedAt;
    }

    /**
     * Whose membership it is.
     *
     * @return the account
     */
    public Account account() {
        return account;
    }

    /**
     * What it may do.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * Remembers what was written before he came.
     *
     * @param number number of the last message then
     */
    public void startAfter(long number) {
        startedAfter = number;
    }

    /**
     * The message before the first that is new to him.
     *
     * @return its number
     */
    public long startedAfter() {
        return startedAfter;
    }

    /**
     * Marks everything read.
     *
     * @param number number of the last message
     */
    public void read(long number) {
        readUpTo = Math.max(readUpTo, number);
    }

    void mute(long until) {
        mutedUntil = until;
    }

    /** Until when he may not write, or null if he may. */
    @Nullable
    Long mutedUntil(long now) {
        return mutedUntil > now ? mutedUntil : null;
    }

    /** Whether his id or nickname holds a text, without regard to case. */
    boolean mentions(String lowerCase) {
        String nickname = account.nickname();
        return account.userId().toLowerCase(Locale.ROOT).contains(lowerCase)
                || (nickname != null && nickname.toLowerCase(Locale.ROOT).contains(lowerCase));
    }

    void changeRole(Role newRole) {
        role = newRole;
    }

    /**
     * How far it has read.
     *
     * @return number of the last message read, 0 if it has read none
     */
    public long readUpTo() {
        return readUpTo;
    }

    JsonObject toJson(long now) {
        JsonObject json = new JsonObject();
        json.addProperty("userId", account.userId());
        json.addProperty("role", role.name());
        json.addProperty("nickname", account.nickname());
        json.addProperty("joinedAt", joinedAt);
        json.addProperty("mutedUntil", mutedUntil(now));
        return json;
    }
}
