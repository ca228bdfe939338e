package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change a group.
 */
public final class UpdateGroup {

    private static final Members NONE = Members.named(
            "GroupId",
            "Name",
            "Introduction",
            "Notification",
            "FaceUrl",
            "MaxMemberNum",
            "ApplyJoinOption",
            "MuteAllMember",
            "InviteJoinOption",
            "From_Account",
            "EnablePermission",
            "DefaultPermission",
            "HistoryMsgBeforeJoin",
            "AppDefinedData");

    private final Members members;

    private UpdateGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static UpdateGroup of(String groupId) {
        return new UpdateGroup(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code Name}.
     *
     * @param name the name
     * @return a new value
     */
    public UpdateGroup withName(String name) {
        return new UpdateGroup(members.with("Name", Checks.id("name", name)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public UpdateGroup withIntroduction(String introduction) {
        return new UpdateGroup(members.with("Introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same with another {@code Notification}.
     *
     * @param notification what is announced
     * @return a new value
     */
    public UpdateGroup withNotification(String notification) {
        return new UpdateGroup(members.with("Notification", Checks.text("notification", notification)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public UpdateGroup withFaceUrl(String faceUrl) {
        return new UpdateGroup(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code MaxMemberNum}.
     *
     * @param maxMemberNum how many members it may have
     * @return a new value
     */
    public UpdateGroup withMaxMemberNum(long maxMemberNum) {
        return new UpdateGroup(members.with("MaxMemberNum", Wire.uint32("maxMemberNum", maxMemberNum)));
    }

    /**
     * Returns the same with another {@code ApplyJoinOption}.
     *
     * @param applyJoinOption {@code FreeAccess}, {@code NeedPermission} or {@code DisableApply}
     * @return a new value
     */
    public UpdateGroup withApplyJoinOption(String applyJoinOption) {
        return new UpdateGroup(members.with("ApplyJoinOption", Checks.text("applyJoinOption", applyJoinOption)));
    }

    /**
     * Returns the same with another {@code MuteAllMember}.
     *
     * @param muteAllMember {@code On} or {@code Off}: whether ordinary members may not write
     * @return a new value
     */
    public UpdateGroup withMuteAllMember(String muteAllMember) {
        return new UpdateGroup(members.with("MuteAllMember", Checks.text("muteAllMember", muteAllMember)));
    }

    /**
     * Returns the same with another {@code InviteJoinOption}.
     *
     * @param inviteJoinOption who may invite: {@code FreeAccess}, {@code NeedPermission} or {@code DisableInvite}
     * @return a new value
     */
    public UpdateGroup withInviteJoinOption(String inviteJoinOption) {
        return new UpdateGroup(members.with("InviteJoinOption", Checks.text("inviteJoinOption", inviteJoinOption)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public UpdateGroup withFromAccount(String fromAccount) {
        return new UpdateGroup(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code EnablePermission}.
     *
     * @param enablePermission whether it has permission groups
     * @return a new value
     */
    public UpdateGroup withEnablePermission(boolean enablePermission) {
        return new UpdateGroup(members.with("EnablePermission", enablePermission ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code DefaultPermission}.
     *
     * @param defaultPermission the permissions of those in no permission group
     * @return a new value
     */
    public UpdateGroup withDefaultPermission(long defaultPermission) {
        return new UpdateGroup(members.with("DefaultPermission", Wire.uint32("defaultPermission", defaultPermission)));
    }

    /**
     * Returns the same with another {@code HistoryMsgBeforeJoin}.
     *
     * @param historyMsgBeforeJoin whether new members see what was written before
     * @return a new value
     */
    public UpdateGroup withHistoryMsgBeforeJoin(String historyMsgBeforeJoin) {
        return new UpdateGroup(
                members.with("HistoryMsgBeforeJoin", Checks.text("historyMsgBeforeJoin", historyMsgBeforeJoin)));
    }

    /**
     * Returns the same with another {@code AppDefinedData}.
     *
     * @param customFields fields that the app has defined
     * @return a new value
     */
    public UpdateGroup withCustomFields(Collection<CustomField> customFields) {
        return new UpdateGroup(members.with("AppDefinedData", Checks.elements("customFields", customFields)));
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
        return other instanceof UpdateGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateGroup", "GroupId", "From_Account");
    }
}
