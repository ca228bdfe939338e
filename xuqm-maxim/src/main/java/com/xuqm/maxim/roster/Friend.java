package com.xuqm.maxim.roster;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A user as seen by another, friend or not.
 *
 * @param userId the user
 * @param username the name with which the user signs in, {@code null} if the service does not say
 * @param nickname what the user is called, {@code null} if that is not said
 * @param alias what the caller calls the user, {@code null} if that is not said
 * @param avatar the picture's URL, {@code null} if there is none
 * @param description what the user says of themselves, {@code null} if nothing
 * @param publicInfo what the app keeps with the user for all to see, {@code null} if nothing
 * @param ext what the app keeps with the two, {@code null} if nothing
 * @param relation what the user is to the caller, {@code null} if the service does not say
 * @param authMode how one becomes a friend of the user, {@code null} if the service does not say
 * @param authQuestion the question to be answered for that, {@code null} if there is none
 * @param muted whether messages of the user come without an alert, {@code null} if the service does not say
 */
public record Friend(
        @WireName("user_id") Long userId,
        @Nullable String username,
        @WireName("nick_name") @Nullable String nickname,
        @Nullable String alias,
        @Nullable String avatar,
        @Nullable String description,
        @WireName("public_info") @Nullable String publicInfo,
        @Nullable String ext,
        @Nullable Relation relation,
        @WireName("auth_mode") @Nullable AuthMode authMode,
        @WireName("auth_question") @Nullable String authQuestion,
        @WireName("mute_notification") @Nullable Boolean muted) {

    /** Refuses an answer without what it must have. */
    public Friend {
        userId = Received.required("userId", userId);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "Friend[userId=" + userId + ", relation=" + relation + "]";
    }
}
