package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A first member of a group.
 */
public final class NewGroupMember {

    private static final Members NONE = Members.named(
            "Member_Account",
            "Role",
            "JoinTime",
            "MsgSeq",
            "MsgFlag",
            "LastSendMsgTime",
            "MuteUntil",
            "NameCard",
            "OnlineStatus",
            "AppMemberDefinedData");

    private final Members members;

    private NewGroupMember(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param memberAccount the member
     * @return a new value
     */
    public static NewGroupMember of(String memberAccount) {
        return new NewGroupMember(NONE.with("Member_Account", Checks.id("memberAccount", memberAccount)));
    }

    /**
     * Returns the same with another {@code Role}.
     *
     * @param role the role: {@code Owner}, {@code Admin}, {@code Member}
     * @return a new value
     */
    public NewGroupMember withRole(String role) {
        return new NewGroupMember(members.with("Role", Checks.text("role", role)));
    }

    /**
     * Returns the same with another {@code JoinTime}.
     *
     * @param joinTime when the member joined, to the second
     * @return a new value
     */
    public NewGroupMember withJoinTime(Instant joinTime) {
        return new NewGroupMember(members.with("JoinTime", Wire.seconds("joinTime", joinTime)));
    }

    /**
     * Returns the same with another {@code MsgSeq}.
     *
     * @param msgSeq the sequence number of the message, a uint32
     * @return a new value
     */
    public NewGroupMember withMsgSeq(long msgSeq) {
        return new NewGroupMember(members.with("MsgSeq", Wire.uint32("msgSeq", msgSeq)));
    }

    /**
     * Returns the same with another {@code MsgFlag}.
     *
     * @param msgFlag how messages are announced: {@code AcceptAndNotify}, {@code AcceptNotNotify}, {@code Discard}, {@code
     * AcceptNotNotifyExceptAt}
     * @return a new value
     */
    public NewGroupMember withMsgFlag(String msgFlag) {
        return new NewGroupMember(members.with("MsgFlag", Checks.text("msgFlag", msgFlag)));
    }

    /**
     * Returns the same with another {@code LastSendMsgTime}.
     *
     * @param lastSendMsgTime when the member last wrote, to the second
     * @return a new value
     */
    public NewGroupMember withLastSendMsgTime(Instant lastSendMsgTime) {
        return new NewGroupMember(members.with("LastSendMsgTime", Wire.seconds("lastSendMsgTime", lastSendMsgTime)));
    }

    /**
     * Returns the same with another {@code MuteUntil}.
     *
     * @param muteUntil until when the member may not write, to the second; {@link MutedMember#FOREVER} for ever
     * @return a new value
     */
    public NewGroupMember withMuteUntil(Instant muteUntil) {
        return new NewGroupMember(members.with("MuteUntil", Wire.seconds("muteUntil", muteUntil)));
    }

    /**
     * Returns the same with another {@code NameCard}.
     *
     * @param nameCard the name in the group, at most 50 bytes
     * @return a new value
     */
    public NewGroupMember withNameCard(String nameCard) {
        return new NewGroupMember(members.with("NameCard", Checks.text("nameCard", nameCard)));
    }

    /**
     * Returns the same with another {@code OnlineStatus}.
     *
     * @param onlineStatus the member's status
     * @return a new value
     */
    public NewGroupMember withOnlineStatus(String onlineStatus) {
        return new NewGroupMember(members.with("OnlineStatus", Checks.text("onlineStatus", onlineStatus)));
    }

    /**
     * Returns the same with another {@code AppMemberDefinedData}.
     *
     * @param customMemberFields fields of members that the app has defined
     * @return a new value
     */
    public NewGroupMember withCustomMemberFields(Collection<CustomField> customMemberFields) {
        return new NewGroupMember(
                members.with("AppMemberDefinedData", Checks.elements("customMemberFields", customMemberFields)));
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
        return other instanceof NewGroupMember that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("NewGroupMember", "Member_Account");
    }
}
