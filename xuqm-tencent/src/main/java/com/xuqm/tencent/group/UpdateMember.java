package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change a member of a group.
 */
public final class UpdateMember {

    private static final Members NONE = Members.named(
            "GroupId", "Member_Account", "Role", "MsgFlag", "NameCard", "AppMemberDefinedData", "MuteTime");

    private final Members members;

    private UpdateMember(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param memberAccount the member
     * @return a new value
     */
    public static UpdateMember of(String groupId, String memberAccount) {
        return new UpdateMember(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("Member_Account", Checks.id("memberAccount", memberAccount)));
    }

    /**
     * Returns the same with another {@code Role}.
     *
     * @param role the role: {@code Owner}, {@code Admin}, {@code Member}
     * @return a new value
     */
    public UpdateMember withRole(String role) {
        return new UpdateMember(members.with("Role", Checks.text("role", role)));
    }

    /**
     * Returns the same with another {@code MsgFlag}.
     *
     * @param msgFlag how messages are announced: {@code AcceptAndNotify}, {@code AcceptNotNotify}, {@code Discard}, {@code
     * AcceptNotNotifyExceptAt}
     * @return a new value
     */
    public UpdateMember withMsgFlag(String msgFlag) {
        return new UpdateMember(members.with("MsgFlag", Checks.text("msgFlag", msgFlag)));
    }

    /**
     * Returns the same with another {@code NameCard}.
     *
     * @param nameCard the name in the group, at most 50 bytes
     * @return a new value
     */
    public UpdateMember withNameCard(String nameCard) {
        return new UpdateMember(members.with("NameCard", Checks.text("nameCard", nameCard)));
    }

    /**
     * Returns the same with another {@code AppMemberDefinedData}.
     *
     * @param customMemberFields fields of members that the app has defined
     * @return a new value
     */
    public UpdateMember withCustomMemberFields(Collection<CustomField> customMemberFields) {
        return new UpdateMember(
                members.with("AppMemberDefinedData", Checks.elements("customMemberFields", customMemberFields)));
    }

    /**
     * Returns the same with another {@code MuteTime}.
     *
     * @param muteTime for how long, zero to lift; 4,294,967,295 seconds are for ever
     * @return a new value
     */
    public UpdateMember withMuteTime(Duration muteTime) {
        return new UpdateMember(members.with("MuteTime", Wire.seconds("muteTime", muteTime, Wire.UINT32_MAX)));
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
        return other instanceof UpdateMember that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateMember", "GroupId", "Member_Account");
    }
}
