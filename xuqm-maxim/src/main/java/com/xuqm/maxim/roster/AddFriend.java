package com.xuqm.maxim.roster;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to become friends. */
public final class AddFriend {

    private static final Members NONE = Members.named("user_id", "alias", "reason", "auth_answer");

    private final Members members;

    private AddFriend(Members members) {
        this.members = members;
    }

    /**
     * Returns a request.
     *
     * @param userId with whom
     * @return a request
     */
    public static AddFriend of(long userId) {
        return new AddFriend(NONE.with("user_id", Ids.id("userId", userId)));
    }

    /** {@return with whom} */
    public Long userId() {
        return members.require("user_id");
    }

    /** {@return what the caller calls them, {@code null} if not set} */
    public @Nullable String alias() {
        return members.find("alias");
    }

    /** {@return why, in words for them, {@code null} if not set} */
    public @Nullable String reason() {
        return members.find("reason");
    }

    /** {@return the answer to the question that they ask, {@code null} if not set} */
    public @Nullable String answer() {
        return members.find("auth_answer");
    }

    /**
     * Returns the same request with {@code alias} set.
     *
     * @param alias what the caller calls them
     * @return a new request
     */
    public AddFriend withAlias(String alias) {
        return new AddFriend(members.with("alias", Checks.text("alias", alias)));
    }

    /**
     * Returns the same request with {@code reason} set.
     *
     * @param reason why, in words for them
     * @return a new request
     */
    public AddFriend withReason(String reason) {
        return new AddFriend(members.with("reason", Checks.text("reason", reason)));
    }

    /**
     * Returns the same request with {@code auth_answer} set.
     *
     * @param answer the answer to the question that they ask. It is not sent by {@link Roster#addAll}
     * @return a new request
     */
    public AddFriend withAnswer(String answer) {
        return new AddFriend(members.with("auth_answer", Checks.text("answer", answer)));
    }

    /** As it goes to the service in a list, where there is no answer. */
    Map<String, Object> listed() {
        Map<String, Object> listed = new LinkedHashMap<>(members);
        listed.remove("auth_answer");
        return listed;
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddFriend that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("AddFriend", "user_id");
    }
}
