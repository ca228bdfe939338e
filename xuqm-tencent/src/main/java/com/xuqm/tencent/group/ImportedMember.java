package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member to be imported.
 */
public final class ImportedMember {

    private static final Members NONE = Members.named("Member_Account", "Role", "JoinTime", "UnreadMsgNum");

    private final Members members;

    private ImportedMember(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param memberAccount the member
     * @return a new value
     */
    public static ImportedMember of(String memberAccount) {
        return new ImportedMember(NONE.with("Member_Account", Checks.id("memberAccount", memberAccount)));
    }

    /**
     * Returns the same with another {@code Role}.
     *
     * @param role the role: {@code Owner}, {@code Admin}, {@code Member}
     * @return a new value
     */
    public ImportedMember withRole(String role) {
        return new ImportedMember(members.with("Role", Checks.text("role", role)));
    }

    /**
     * Returns the same with another {@code JoinTime}.
     *
     * @param joinTime when the member joined, to the second
     * @return a new value
     */
    public ImportedMember withJoinTime(Instant joinTime) {
        return new ImportedMember(members.with("JoinTime", Wire.seconds("joinTime", joinTime)));
    }

    /**
     * Returns the same with another {@code UnreadMsgNum}.
     *
     * @param unreadMsgNum how many messages are unread
     * @return a new value
     */
    public ImportedMember withUnreadMsgNum(long unreadMsgNum) {
        return new ImportedMember(members.with("UnreadMsgNum", Wire.uint32("unreadMsgNum", unreadMsgNum)));
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
        return other instanceof ImportedMember that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportedMember", "Member_Account");
    }
}
