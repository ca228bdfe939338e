package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Apple's service shows a push.
 */
public final class ApnsPush {

    private static final Members NONE = Members.named(
            "BadgeMode",
            "MutableContent",
            "ContentAvailable",
            "IsVoipPush",
            "Title",
            "SubTitle",
            "Image",
            "Sound",
            "InterruptionLevel",
            "LiveActivity");

    private final Members members;

    private ApnsPush(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static ApnsPush of() {
        return new ApnsPush(NONE);
    }

    /**
     * Returns the same with another {@code BadgeMode}.
     *
     * @param badgeMode 0 to count it, 1 not to
     * @return a new value
     */
    public ApnsPush withBadgeMode(long badgeMode) {
        return new ApnsPush(members.with("BadgeMode", Wire.uint32("badgeMode", badgeMode)));
    }

    /**
     * Returns the same with another {@code MutableContent}.
     *
     * @param mutableContent 1 to let the app change it
     * @return a new value
     */
    public ApnsPush withMutableContent(long mutableContent) {
        return new ApnsPush(members.with("MutableContent", Wire.uint32("mutableContent", mutableContent)));
    }

    /**
     * Returns the same with another {@code ContentAvailable}.
     *
     * @param contentAvailable the service's {@code ContentAvailable}
     * @return a new value
     */
    public ApnsPush withContentAvailable(long contentAvailable) {
        return new ApnsPush(members.with("ContentAvailable", Wire.uint32("contentAvailable", contentAvailable)));
    }

    /**
     * Returns the same with another {@code IsVoipPush}.
     *
     * @param isVoipPush the service's {@code IsVoipPush}
     * @return a new value
     */
    public ApnsPush withIsVoipPush(long isVoipPush) {
        return new ApnsPush(members.with("IsVoipPush", Wire.uint32("isVoipPush", isVoipPush)));
    }

    /**
     * Returns the same with another {@code Title}.
     *
     * @param title the heading
     * @return a new value
     */
    public ApnsPush withTitle(String title) {
        return new ApnsPush(members.with("Title", Checks.text("title", title)));
    }

    /**
     * Returns the same with another {@code SubTitle}.
     *
     * @param subTitle the service's {@code SubTitle}
     * @return a new value
     */
    public ApnsPush withSubTitle(String subTitle) {
        return new ApnsPush(members.with("SubTitle", Checks.text("subTitle", subTitle)));
    }

    /**
     * Returns the same with another {@code Image}.
     *
     * @param image the service's {@code Image}
     * @return a new value
     */
    public ApnsPush withImage(String image) {
        return new ApnsPush(members.with("Image", Checks.text("image", image)));
    }

    /**
     * Returns the same with another {@code Sound}.
     *
     * @param sound the sound, a file of the app
     * @return a new value
     */
    public ApnsPush withSound(String sound) {
        return new ApnsPush(members.with("Sound", Checks.text("sound", sound)));
    }

    /**
     * Returns the same with another {@code InterruptionLevel}.
     *
     * @param interruptionLevel {@code active}, {@code critical}, {@code passive} or {@code time-sensitive}
     * @return a new value
     */
    public ApnsPush withInterruptionLevel(String interruptionLevel) {
        return new ApnsPush(members.with("InterruptionLevel", Checks.text("interruptionLevel", interruptionLevel)));
    }

    /**
     * Returns the same with another {@code LiveActivity}.
     *
     * @param liveActivity the live activity that it changes
     * @return a new value
     */
    public ApnsPush withLiveActivity(LiveActivity liveActivity) {
        return new ApnsPush(members.with(
                "LiveActivity", Checks.notNull("liveActivity", liveActivity).asMap()));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApnsPush that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ApnsPush");
    }
}
