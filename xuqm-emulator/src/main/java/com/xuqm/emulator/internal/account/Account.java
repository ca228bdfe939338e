package com.xuqm.emulator.internal.account;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredAccount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account. Kept small: a campaign test holds a million of them. */
public final class Account {

    private final int ordinal;
    private final String userId;
    private final boolean administrator;
    private final long createdAt;
    private long generation;
    private @Nullable String nickname;
    private @Nullable String avatar;

    Account(int ordinal, String userId, boolean administrator, long createdAt, long generation) {
        this.ordinal = ordinal;
        this.userId = userId;
        this.administrator = administrator;
        this.createdAt = createdAt;
        this.generation = generation;
    }

    /**
     * Number of the account, dense from 0 and never used again: other areas keep what they know of it
     * in tables by this number.
     *
     * @return the number
     */
    public int ordinal() {
        return ordinal;
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public String userId() {
        return userId;
    }

    /**
     * Whether it may use the administrator routes.
     *
     * @return whether it is an administrator
     */
    public boolean administrator() {
        return administrator;
    }

    /**
     * Generation of its tokens; those of another generation are dead.
     *
     * @return the generation
     */
    public long generation() {
        return generation;
    }

    /**
     * Kills all tokens of the account.
     *
     * @param next a generation never used before
     */
    public void killTokens(long next) {
        generation = next;
    }

    /**
     * The name shown to others.
     *
     * @return the name, or null
     */
    public @Nullable String nickname() {
        return nickname;
    }

    /**
     * The picture shown to others.
     *
     * @return its URL, or null
     */
    public @Nullable String avatar() {
        return avatar;
    }

    /**
     * Sets what is given; null leaves a value as it is, an empty text removes it.
     *
     * @param newNickname the name, or null
     * @param newAvatar the picture, or null
     */
    void change(@Nullable String newNickname, @Nullable String newAvatar) {
        if (newNickname != null) {
            nickname = newNickname.isEmpty() ? null : newNickname;
        }
        if (newAvatar != null) {
            avatar = newAvatar.isEmpty() ? null : newAvatar;
        }
    }

    /**
     * The account on the wire.
     *
     * @return the object
     */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("userId", userId);
        json.addProperty("nickname", nickname);
        json.addProperty("avatar", avatar);
        json.addProperty("admin", administrator);
        json.addProperty("createdAt", createdAt);
        return json;
    }

    /**
     * The account as a test sees it.
     *
     * @return a snapshot
     */
    public StoredAccount snapshot() {
        return new StoredAccount(userId, nickname, avatar, administrator, Instant.ofEpochMilli(createdAt));
    }
}
