package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to import a group.
 */
public final class ImportGroup {

    private static final Members NONE = Members.named(
            "Owner_Account",
            "Type",
            "GroupId",
            "Name",
            "Introduction",
            "Notification",
            "FaceUrl",
            "MaxMemberCount",
            "ApplyJoinOption",
            "CreateTime",
            "AppDefinedData",
            "SupportTopic");

    private final Members members;

    private ImportGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param type the type
     * @param name the name
     * @return a new value
     */
    public static ImportGroup of(String type, String name) {
        return new ImportGroup(NONE.with("Type", Checks.id("type", type)).with("Name", Checks.id("name", name)));
    }

    /**
     * Returns the same with another {@code Owner_Account}.
     *
     * @param ownerAccount the owner
     * @return a new value
     */
    public ImportGroup withOwnerAccount(String ownerAccount) {
        return new ImportGroup(members.with("Owner_Account", Checks.id("ownerAccount", ownerAccount)));
    }

    /**
     * Returns the same with another {@code GroupId}.
     *
     * @param groupId the group
     * @return a new value
     */
    public ImportGroup withGroupId(String groupId) {
        return new ImportGroup(members.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public ImportGroup withIntroduction(String introduction) {
        return new ImportGroup(members.with("Introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same with another {@code Notification}.
     *
     * @param notification what is announced
     * @return a new value
     */
    public ImportGroup withNotification(String notification) {
        return new ImportGroup(members.with("Notification", Checks.text("notification", notification)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public ImportGroup withFaceUrl(String faceUrl) {
        return new ImportGroup(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code MaxMemberCount}.
     *
     * @param maxMemberCount how many members it may have
     * @return a new value
     */
    public ImportGroup withMaxMemberCount(long maxMemberCount) {
        return new ImportGroup(members.with("MaxMemberCount", Wire.uint32("maxMemberCount", maxMemberCount)));
    }

    /**
     * Returns the same with another {@code ApplyJoinOption}.
     *
     * @param applyJoinOption {@code FreeAccess}, {@code NeedPermission} or {@code DisableApply}
     * @return a new value
     */
    public ImportGroup withApplyJoinOption(String applyJoinOption) {
        return new ImportGroup(members.with("ApplyJoinOption", Checks.text("applyJoinOption", applyJoinOption)));
    }

    /**
     * Returns the same with another {@code CreateTime}.
     *
     * @param createTime when it was created, to the second
     * @return a new value
     */
    public ImportGroup withCreateTime(Instant createTime) {
        return new ImportGroup(members.with("CreateTime", Wire.seconds("createTime", createTime)));
    }

    /**
     * Returns the same with another {@code AppDefinedData}.
     *
     * @param customFields fields that the app has defined
     * @return a new value
     */
    public ImportGroup withCustomFields(Collection<CustomField> customFields) {
        return new ImportGroup(members.with("AppDefinedData", Checks.elements("customFields", customFields)));
    }

    /**
     * Returns the same with another {@code SupportTopic}.
     *
     * @param supportTopic whether it is a Community with topics
     * @return a new value
     */
    public ImportGroup withSupportTopic(boolean supportTopic) {
        return new ImportGroup(members.with("SupportTopic", supportTopic ? 1L : 0L));
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
        return other instanceof ImportGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportGroup", "Owner_Account", "Type", "GroupId");
    }
}
