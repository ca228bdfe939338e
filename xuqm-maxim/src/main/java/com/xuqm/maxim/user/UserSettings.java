package com.xuqm.maxim.user;

import com.xuqm.maxim.roster.AuthMode;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What a user has set.
 *
 * @param userId the user
 * @param settingsId an id of the settings, {@code null} if the service does not say
 * @param authMode how one becomes a friend, {@code null} if the service does not say
 * @param authQuestion the question to be answered for that, {@code null} if there is none
 * @param authAnswer the right answer, {@code null} if there is none
 * @param confirmsInvitations whether invitations to groups wait for consent, {@code null} if the service does not say
 * @param downloadsFiles whether files are downloaded by themselves, {@code null} if the service does not say
 * @param silent whether messages come without a sound, {@code null} if the service does not say
 * @param vibrates whether the device vibrates, {@code null} if the service does not say
 * @param silentFromHour from which hour of the day, 0 to 23, there is no sound; {@code null} if always
 * @param silentToHour until which hour of the day, 0 to 23; {@code null} if always
 * @param pushOff whether nothing is pushed, {@code null} if the service does not say
 * @param pushDetail the flag of the details of pushes, as it came; the vendor describes it in two ways, see {@link
 *     UserPushSettings#setDetail}
 * @param quietFromHour from which hour of the day, 0 to 23, nothing is pushed; {@code null} if the service does not say
 * @param quietToHour until which hour of the day, 0 to 23; {@code null} if the service does not say
 * @param pushNickname the name that pushes show, {@code null} if there is none
 * @param pushToken the token of the device, {@code null} if there is none
 */
public record UserSettings(
        @WireName("user_id") Long userId,
        @WireName("id") @Nullable Long settingsId,
        @WireName("auth_mode") @Nullable AuthMode authMode,
        @WireName("auth_question") @Nullable String authQuestion,
        @WireName("auth_answer") @Nullable String authAnswer,
        @WireName("group_confirm") @Nullable Boolean confirmsInvitations,
        @WireName("auto_download") @Nullable Boolean downloadsFiles,
        @WireName("no_sounds") @Nullable Boolean silent,
        @WireName("vibratory") @Nullable Boolean vibrates,
        @WireName("silence_start_time") @Nullable Integer silentFromHour,
        @WireName("silence_end_time") @Nullable Integer silentToHour,
        @WireName("no_push") @Nullable Boolean pushOff,
        @WireName("no_push_detail") @Nullable Boolean pushDetail,
        @WireName("no_push_start_hour") @Nullable Integer quietFromHour,
        @WireName("no_push_end_hour") @Nullable Integer quietToHour,
        @WireName("push_nick_name") @Nullable String pushNickname,
        @WireName("push_token") @Nullable String pushToken) {

    /** Refuses an answer without what it must have. */
    public UserSettings {
        userId = Received.required("userId", userId);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "UserSettings[userId=" + userId + "]";
    }
}
