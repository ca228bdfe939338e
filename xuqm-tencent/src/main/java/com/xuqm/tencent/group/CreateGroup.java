package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to create a group.
 */
public final class CreateGroup {

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
            "InviteJoinOption",
            "AppDefinedData",
            "MemberList",
            "AppMemberDefinedData",
            "SupportTopic",
            "EnablePermission",
            "DefaultPermission");

    private final Members members;

    private CreateGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param type the type
     * @param name the name
     * @return a new value
     */
    public static CreateGroup of(String type, String name) {
        return new CreateGroup(NONE.with("Type", Checks.id("type", type)).with("Name", Checks.id("name", name)));
    }

    /**
     * Returns the same with another {@code Owner_Account}.
     *
     * @param ownerAccount the owner
     * @return a new value
     */
    public CreateGroup withOwnerAccount(String ownerAccount) {
        return new CreateGroup(members.with("Owner_Account", Checks.id("ownerAccount", ownerAccount)));
    }

    /**
     * Returns the same with another {@code GroupId}.
     *
     * @param groupId the group
     * @return a new value
     */
    public CreateGroup withGroupId(String groupId) {
        return new CreateGroup(members.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public CreateGroup withIntroduction(String introduction) {
        return new CreateGroup(members.with("Introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same with another {@code Notification}.
     *
     * @param notification what is announced
     * @return a new value
     */
    public CreateGroup withNotification(String notification) {
        return new CreateGroup(members.with("Notification", Checks.text("notification", notification)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public CreateGroup withFaceUrl(String faceUrl) {
        return new CreateGroup(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code MaxMemberCount}.
     *
     * @param maxMemberCount how many members it may have
     * @return a new value
     */
    public CreateGroup withMaxMemberCount(long maxMemberCount) {
        return new CreateGroup(members.with("MaxMemberCount", Wire.uint32("maxMemberCount", maxMemberCount)));
    }

    /**
     * Returns the same with another {@code ApplyJoinOption}.
     *
     * @param applyJoinOption {@code FreeAccess}, {@code NeedPermission} or {@code DisableApply}
     * @return a new value
     */
    public CreateGroup withApplyJoinOption(String applyJoinOption) {
        return new CreateGroup(members.with("ApplyJoinOption", Checks.text("applyJoinOption", applyJoinOption)));
    }

    /**
     * Returns the same with another {@code InviteJoinOption}.
     *
     * @param inviteJoinOption who may invite: {@code FreeAccess}, {@code NeedPermission} or {@code DisableInvite}
     * @return a new value
     */
    public CreateGroup withInviteJoinOption(String inviteJoinOption) {
        return new CreateGroup(members.with("InviteJoinOption", Checks.text("inviteJoinOption", inviteJoinOption)));
    }

    /**
     * Returns the same with another {@code AppDefinedData}.
     *
     * @param customFields fields that the app has defined
     * @return a new value
     */
    public CreateGroup withCustomFields(Collection<CustomField> customFields) {
        return new CreateGroup(members.with("AppDefinedData", Checks.elements("customFields", customFields)));
    }

    /**
     * Returns the same with another {@code MemberList}.
     *
     * @param members the members
     * @return a new value
     */
    public CreateGroup withMembers(Collection<NewGroupMember> members) {
        return new CreateGroup(this.members.with("MemberList", Wire.maps("members", members, NewGroupMember::asMap)));
    }

    /**
     * Returns the same with another {@code AppMemberDefinedData}.
     *
     * @param customMemberFields fields of members that the app has defined
     * @return a new value
     */
    public CreateGroup withCustomMemberFields(Collection<CustomField> customMemberFields) {
        return new CreateGroup(
                members.with("AppMemberDefinedData", Checks.elements("customMemberFields", customMemberFields)));
    }

    /**
     * Returns the same with another {@code SupportTopic}.
     *
     * @param supportTopic whether it is a Community with topics
     * @return a new value
     */
    public CreateGroup withSupportTopic(boolean supportTopic) {
        return new CreateGroup(members.with("SupportTopic", supportTopic ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code EnablePermission}.
     *
     * @param enablePermission whether it has permission groups
     * @return a new value
     */
    public CreateGroup withEnablePermission(boolean enablePermission) {
        return new CreateGroup(members.with("EnablePermission", enablePermission ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code DefaultPermission}.
     *
     * @param defaultPermission the permissions of those in no permission group
     * @return a new value
     */
    public CreateGroup withDefaultPermission(long defaultPermission) {
        return new CreateGroup(members.with("DefaultPermission", Wire.uint32("defaultPermission", defaultPermission)));
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
        return other instanceof CreateGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("CreateGroup", "Owner_Account", "Type", "GroupId");
    }
}
