package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.roster.AuthMode;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** What a user sets; what is absent stays as it is (assumed). The service names the user in it, too. */
public final class UpdateSettings {

    private static final Members NONE = Members.named(
            "user_id",
            "auth_mode",
            "auth_question",
            "auth_answer",
            "group_confirm",
            "auto_download",
            "no_sounds",
            "vibratory",
            "silence_start_time",
            "silence_end_time",
            "no_push",
            "no_push_detail",
            "no_push_start_hour",
            "no_push_end_hour",
            "push_nick_name",
            "push_token");

    private final Members members;

    private UpdateSettings(Members members) {
        this.members = members;
    }

    /**
     * Returns settings to which at least one thing is to be added.
     *
     * @param userId the user
     * @return the settings
     */
    public static UpdateSettings of(long userId) {
        return new UpdateSettings(NONE.with("user_id", Ids.id("userId", userId)));
    }

    /** {@return the user} */
    public Long userId() {
        return members.require("user_id");
    }

    /** {@return how one becomes a friend, {@code null} if not set} */
    public @Nullable AuthMode authMode() {
        Integer kept = members.find("auth_mode");
        return kept == null ? null : AuthMode.of(kept);
    }

    /** {@return the question to be answered for that, {@code null} if not set} */
    public @Nullable String authQuestion() {
        return members.find("auth_question");
    }

    /** {@return the right answer, {@code null} if not set} */
    public @Nullable String authAnswer() {
        return members.find("auth_answer");
    }

    /** {@return whether invitations to groups wait for consent, {@code null} if not set} */
    public @Nullable Boolean confirmsInvitations() {
        return members.find("group_confirm");
    }

    /** {@return whether files are downloaded by themselves, {@code null} if not set} */
    public @Nullable Boolean downloadsFiles() {
        return members.find("auto_download");
    }

    /** {@return whether messages come without a sound, {@code null} if not set} */
    public @Nullable Boolean silent() {
        return members.find("no_sounds");
    }

    /** {@return whether the device vibrates, {@code null} if not set} */
    public @Nullable Boolean vibrates() {
        return members.find("vibratory");
    }

    /** {@return from which hour of the day, 0 to 23, there is no sound, {@code null} if not set} */
    public @Nullable Integer silentFromHour() {
        return members.find("silence_start_time");
    }

    /** {@return until which hour of the day, 0 to 23, {@code null} if not set} */
    public @Nullable Integer silentToHour() {
        return members.find("silence_end_time");
    }

    /** {@return whether nothing is pushed, {@code null} if not set} */
    public @Nullable Boolean pushOff() {
        return members.find("no_push");
    }

    /** {@return the flag of the details of pushes; the vendor describes it in two ways, see {@link UserPushSettings#setDetail}, {@code null} if not set} */
    public @Nullable Boolean pushDetail() {
        return members.find("no_push_detail");
    }

    /** {@return from which hour of the day, 0 to 23, nothing is pushed, {@code null} if not set} */
    public @Nullable Integer quietFromHour() {
        return members.find("no_push_start_hour");
    }

    /** {@return until which hour of the day, 0 to 23, {@code null} if not set} */
    public @Nullable Integer quietToHour() {
        return members.find("no_push_end_hour");
    }

    /** {@return the name that pushes show, {@code null} if not set} */
    public @Nullable String pushNickname() {
        return members.find("push_nick_name");
    }

    /** {@return the token of the device, {@code null} if not set} */
    public @Nullable String pushToken() {
        return members.find("push_token");
    }

    /**
     * Returns the same settings with {@code auth_mode} set.
     *
     * @param authMode how one becomes a friend
     * @return new settings
     */
    public UpdateSettings withAuthMode(AuthMode authMode) {
        return new UpdateSettings(
                members.with("auth_mode", Checks.notNull("authMode", authMode).number()));
    }

    /**
     * Returns the same settings with {@code auth_question} set.
     *
     * @param authQuestion the question to be answered for that
     * @return new settings
     */
    public UpdateSettings withAuthQuestion(String authQuestion) {
        return new UpdateSettings(members.with("auth_question", Checks.text("authQuestion", authQuestion)));
    }

    /**
     * Returns the same settings with {@code auth_answer} set.
     *
     * @param authAnswer the right answer
     * @return new settings
     */
    public UpdateSettings withAuthAnswer(String authAnswer) {
        return new UpdateSettings(members.with("auth_answer", Checks.text("authAnswer", authAnswer)));
    }

    /**
     * Returns the same settings with {@code group_confirm} set.
     *
     * @param confirmsInvitations whether invitations to groups wait for consent
     * @return new settings
     */
    public UpdateSettings withConfirmsInvitations(boolean confirmsInvitations) {
        return new UpdateSettings(members.with("group_confirm", confirmsInvitations));
    }

    /**
     * Returns the same settings with {@code auto_download} set.
     *
     * @param downloadsFiles whether files are downloaded by themselves
     * @return new settings
     */
    public UpdateSettings withDownloadsFiles(boolean downloadsFiles) {
        return new UpdateSettings(members.with("auto_download", downloadsFiles));
    }

    /**
     * Returns the same settings with {@code no_sounds} set.
     *
     * @param silent whether messages come without a sound
     * @return new settings
     */
    public UpdateSettings withSilent(boolean silent) {
        return new UpdateSettings(members.with("no_sounds", silent));
    }

    /**
     * Returns the same settings with {@code vibratory} set.
     *
     * @param vibrates whether the device vibrates
     * @return new settings
     */
    public UpdateSettings withVibrates(boolean vibrates) {
        return new UpdateSettings(members.with("vibratory", vibrates));
    }

    /**
     * Returns the same settings with {@code silence_start_time} set.
     *
     * @param silentFromHour from which hour of the day, 0 to 23, there is no sound
     * @return new settings
     */
    public UpdateSettings withSilentFromHour(int silentFromHour) {
        return new UpdateSettings(
                members.with("silence_start_time", Checks.range("silentFromHour", silentFromHour, 0, 23)));
    }

    /**
     * Returns the same settings with {@code silence_end_time} set.
     *
     * @param silentToHour until which hour of the day, 0 to 23
     * @return new settings
     */
    public UpdateSettings withSilentToHour(int silentToHour) {
        return new UpdateSettings(members.with("silence_end_time", Checks.range("silentToHour", silentToHour, 0, 23)));
    }

    /**
     * Returns the same settings with {@code no_push} set.
     *
     * @param pushOff whether nothing is pushed
     * @return new settings
     */
    public UpdateSettings withPushOff(boolean pushOff) {
        return new UpdateSettings(members.with("no_push", pushOff));
    }

    /**
     * Returns the same settings with {@code no_push_detail} set.
     *
     * @param pushDetail the flag of the details of pushes; the vendor describes it in two ways, see {@link UserPushSettings#setDetail}
     * @return new settings
     */
    public UpdateSettings withPushDetail(boolean pushDetail) {
        return new UpdateSettings(members.with("no_push_detail", pushDetail));
    }

    /**
     * Returns the same settings with {@code no_push_start_hour} set.
     *
     * @param quietFromHour from which hour of the day, 0 to 23, nothing is pushed
     * @return new settings
     */
    public UpdateSettings withQuietFromHour(int quietFromHour) {
        return new UpdateSettings(
                members.with("no_push_start_hour", Checks.range("quietFromHour", quietFromHour, 0, 23)));
    }

    /**
     * Returns the same settings with {@code no_push_end_hour} set.
     *
     * @param quietToHour until which hour of the day, 0 to 23
     * @return new settings
     */
    public UpdateSettings withQuietToHour(int quietToHour) {
        return new UpdateSettings(members.with("no_push_end_hour", Checks.range("quietToHour", quietToHour, 0, 23)));
    }

    /**
     * Returns the same settings with {@code push_nick_name} set.
     *
     * @param pushNickname the name that pushes show
     * @return new settings
     */
    public UpdateSettings withPushNickname(String pushNickname) {
        return new UpdateSettings(members.with("push_nick_name", Checks.text("pushNickname", pushNickname)));
    }

    /**
     * Returns the same settings with {@code push_token} set.
     *
     * @param pushToken the token of the device
     * @return new settings
     */
    public UpdateSettings withPushToken(String pushToken) {
        return new UpdateSettings(members.with("push_token", Checks.notBlank("pushToken", pushToken)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateSettings that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UpdateSettings", "user_id");
    }
}
