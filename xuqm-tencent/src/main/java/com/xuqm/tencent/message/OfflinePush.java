package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a message is pushed to those who are offline. The vendors of devices limit texts: Huawei to 60 and 600 characters for heading and
 * text, Honor to 50 and 400, Xiaomi to 50 and 128, OPPO to 50 and 50, vivo to 40 and 100, Meizu to 32 and 100.
 */
public final class OfflinePush {

    private static final Members NONE = Members.named(
            "PushFlag",
            "BadgeAddNum",
            "BadgeSetNum",
            "Title",
            "Desc",
            "Ext",
            "PushTemplateId",
            "PushTemplateParam",
            "MultiLanguageContent",
            "AndroidInfo",
            "ApnsInfo",
            "HarmonyInfo");

    private final Members members;

    private OfflinePush(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static OfflinePush of() {
        return new OfflinePush(NONE);
    }

    /**
     * Returns the same with another {@code PushFlag}.
     *
     * @param pushFlag 0 to push, 1 not to
     * @return a new value
     */
    public OfflinePush withPushFlag(long pushFlag) {
        return new OfflinePush(members.with("PushFlag", Wire.uint32("pushFlag", pushFlag)));
    }

    /**
     * Returns the same with another {@code BadgeAddNum}.
     *
     * @param badgeAdd by how much the badge grows, 1 to 99
     * @return a new value
     */
    public OfflinePush withBadgeAdd(long badgeAdd) {
        return new OfflinePush(members.with("BadgeAddNum", Wire.uint32("badgeAdd", badgeAdd)));
    }

    /**
     * Returns the same with another {@code BadgeSetNum}.
     *
     * @param badgeSet what the badge becomes, 0 to 999
     * @return a new value
     */
    public OfflinePush withBadgeSet(long badgeSet) {
        return new OfflinePush(members.with("BadgeSetNum", Wire.uint32("badgeSet", badgeSet)));
    }

    /**
     * Returns the same with another {@code Title}.
     *
     * @param title the heading
     * @return a new value
     */
    public OfflinePush withTitle(String title) {
        return new OfflinePush(members.with("Title", Checks.text("title", title)));
    }

    /**
     * Returns the same with another {@code Desc}.
     *
     * @param description the text
     * @return a new value
     */
    public OfflinePush withDescription(String description) {
        return new OfflinePush(members.with("Desc", Checks.text("description", description)));
    }

    /**
     * Returns the same with another {@code Ext}.
     *
     * @param extension a JSON text for the app, below 3 KB with the text
     * @return a new value
     */
    public OfflinePush withExtension(String extension) {
        return new OfflinePush(members.with("Ext", Checks.text("extension", extension)));
    }

    /**
     * Returns the same with another {@code PushTemplateId}.
     *
     * @param pushTemplateId the template
     * @return a new value
     */
    public OfflinePush withPushTemplateId(String pushTemplateId) {
        return new OfflinePush(members.with("PushTemplateId", Checks.id("pushTemplateId", pushTemplateId)));
    }

    /**
     * Returns the same with another {@code PushTemplateParam}.
     *
     * @param pushTemplateParam the parameters of the template
     * @return a new value
     */
    public OfflinePush withPushTemplateParam(Map<String, Object> pushTemplateParam) {
        return new OfflinePush(
                members.with("PushTemplateParam", Map.copyOf(Checks.notNull("pushTemplateParam", pushTemplateParam))));
    }

    /**
     * Returns the same with another {@code MultiLanguageContent}.
     *
     * @param languages headings and texts by language
     * @return a new value
     */
    public OfflinePush withLanguages(Collection<PushText> languages) {
        return new OfflinePush(members.with("MultiLanguageContent", Checks.elements("languages", languages)));
    }

    /**
     * Returns the same with another {@code AndroidInfo}.
     *
     * @param android how Android shows it
     * @return a new value
     */
    public OfflinePush withAndroid(AndroidPush android) {
        return new OfflinePush(
                members.with("AndroidInfo", Checks.notNull("android", android).asMap()));
    }

    /**
     * Returns the same with another {@code ApnsInfo}.
     *
     * @param apns how Apple's service shows it
     * @return a new value
     */
    public OfflinePush withApns(ApnsPush apns) {
        return new OfflinePush(
                members.with("ApnsInfo", Checks.notNull("apns", apns).asMap()));
    }

    /**
     * Returns the same with another {@code HarmonyInfo}.
     *
     * @param harmony how HarmonyOS shows it
     * @return a new value
     */
    public OfflinePush withHarmony(HarmonyPush harmony) {
        return new OfflinePush(
                members.with("HarmonyInfo", Checks.notNull("harmony", harmony).asMap()));
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
        return other instanceof OfflinePush that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("OfflinePush");
    }
}
