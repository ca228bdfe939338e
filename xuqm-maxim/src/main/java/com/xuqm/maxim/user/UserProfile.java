package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A user, as the user and the app see one.
 *
 * @param userId the user
 * @param username the name with which the user signs in, {@code null} if the service does not say
 * @param nickname what the user is called, {@code null} if that is not said
 * @param avatar the picture's URL, {@code null} if there is none
 * @param description what the user says of themselves, {@code null} if nothing
 * @param email the address for mail, {@code null} if there is none
 * @param mobile the telephone number, {@code null} if there is none
 * @param publicInfo what the app keeps with the user for all to see, {@code null} if nothing
 * @param privateInfo what the app keeps with the user for nobody else to see, {@code null} if nothing
 */
public record UserProfile(
        @WireName("user_id") Long userId,
        @Nullable String username,
        @WireName("nick_name") @Nullable String nickname,
        @Nullable String avatar,
        @Nullable String description,
        @Nullable String email,
        @Nullable String mobile,
        @WireName("public_info") @Nullable String publicInfo,
        @WireName("private_info") @Nullable String privateInfo) {

    /** Refuses an answer without what it must have. */
    public UserProfile {
        userId = Received.required("userId", userId);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "UserProfile[userId=" + userId + "]";
    }
}
