package com.xuqm.emulator.internal.friend;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** A friend as one user sees him. */
final class Friend {

    private final Account account;
    private final long createdAt;
    private @Nullable String remark;
    private @Nullable String groupName;

    Friend(Account account, long createdAt) {
        this.account = account;
        this.createdAt = createdAt;
    }

    Account account() {
        return account;
    }

    @Nullable
    String groupName() {
        return groupName;
    }

    /** Puts him into a grouping; null or an empty name takes him out of it. */
    void put(@Nullable String name) {
        groupName = name == null || name.isEmpty() ? null : name;
    }

    void call(String name) {
        remark = name.isEmpty() ? null : name;
    }

    JsonObject toJson() {
        return JsonFields.start()
                .put("userId", account.userId())
                .put("nickname", account.nickname())
                .put("avatar", account.avatar())
                .put("remark", remark)
                .put("groupName", groupName)
                .put("createdAt", createdAt)
                .json();
    }
}
