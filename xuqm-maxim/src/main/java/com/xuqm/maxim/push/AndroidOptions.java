package com.xuqm.maxim.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** What concerns devices with Android, all of them or those of one maker. What a maker does not know is not for it. */
public final class AndroidOptions {

    private static final Members NONE = Members.named(
            "sound", "channel_id", "click_action", "intent", "badge_class", "push_mode", "classification");

    private final Members members;

    private AndroidOptions(Members members) {
        this.members = members;
    }

    /**
     * Returns options of which none is set.
     *
     * @return options
     */
    public static AndroidOptions none() {
        return new AndroidOptions(NONE);
    }

    /** {@return the sound, {@code null} if not set} */
    public @Nullable String sound() {
        return members.find("sound");
    }

    /** {@return the channel of notifications, {@code null} if not set} */
    public @Nullable String channelId() {
        return members.find("channel_id");
    }

    /** {@return what happens when it is tapped, {@code null} if not set} */
    public @Nullable ClickAction clickAction() {
        return members.find("click_action");
    }

    /** {@return which page opens then, for {@link ClickAction#INTENT}, {@code null} if not set} */
    public @Nullable String intent() {
        return members.find("intent");
    }

    /** {@return the class of the app's entry, for Huawei, {@code null} if not set} */
    public @Nullable String badgeClass() {
        return members.find("badge_class");
    }

    /** {@return 0 for production, 1 for tests, for vivo, {@code null} if not set} */
    public @Nullable Integer pushMode() {
        return members.find("push_mode");
    }

    /** {@return 0 for advertising, 1 for messages of the system, for vivo, {@code null} if not set} */
    public @Nullable Integer classification() {
        return members.find("classification");
    }

    /**
     * Returns the same options with {@code sound} set.
     *
     * @param sound the sound
     * @return new options
     */
    public AndroidOptions withSound(String sound) {
        return new AndroidOptions(members.with("sound", Checks.text("sound", sound)));
    }

    /**
     * Returns the same options with {@code channel_id} set.
     *
     * @param channelId the channel of notifications
     * @return new options
     */
    public AndroidOptions withChannelId(String channelId) {
        return new AndroidOptions(members.with("channel_id", Checks.text("channelId", channelId)));
    }

    /**
     * Returns the same options with {@code click_action} set.
     *
     * @param clickAction what happens when it is tapped
     * @return new options
     */
    public AndroidOptions withClickAction(ClickAction clickAction) {
        return new AndroidOptions(members.with("click_action", Checks.notNull("clickAction", clickAction)));
    }

    /**
     * Returns the same options with {@code intent} set.
     *
     * @param intent which page opens then, for {@link ClickAction#INTENT}
     * @return new options
     */
    public AndroidOptions withIntent(String intent) {
        return new AndroidOptions(members.with("intent", Checks.text("intent", intent)));
    }

    /**
     * Returns the same options with {@code badge_class} set.
     *
     * @param badgeClass the class of the app's entry, for Huawei
     * @return new options
     */
    public AndroidOptions withBadgeClass(String badgeClass) {
        return new AndroidOptions(members.with("badge_class", Checks.text("badgeClass", badgeClass)));
    }

    /**
     * Returns the same options with {@code push_mode} set.
     *
     * @param pushMode 0 for production, 1 for tests, for vivo
     * @return new options
     */
    public AndroidOptions withPushMode(int pushMode) {
        return new AndroidOptions(members.with("push_mode", Checks.range("pushMode", pushMode, 0, 1)));
    }

    /**
     * Returns the same options with {@code classification} set.
     *
     * @param classification 0 for advertising, 1 for messages of the system, for vivo
     * @return new options
     */
    public AndroidOptions withClassification(int classification) {
        return new AndroidOptions(members.with("classification", Checks.range("classification", classification, 0, 1)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AndroidOptions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("AndroidOptions");
    }
}
