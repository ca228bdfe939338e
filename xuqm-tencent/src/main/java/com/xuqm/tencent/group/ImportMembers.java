package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to import members of a group.
 */
public final class ImportMembers {

    private static final Members NONE = Members.named("GroupId", "MemberList");

    private final Members members;

    private ImportMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param members the members
     * @return a new value
     */
    public static ImportMembers of(String groupId, Collection<ImportedMember> members) {
        return new ImportMembers(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("MemberList", Wire.maps("members", members, ImportedMember::asMap)));
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
        return other instanceof ImportMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportMembers", "GroupId");
    }
}
