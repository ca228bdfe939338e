package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list permission groups.
 */
public final class ListPermissionGroups {

    private static final Members NONE = Members.named("GroupId", "PermissionGroupIdList");

    private final Members members;

    private ListPermissionGroups(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static ListPermissionGroups of(String groupId) {
        return new ListPermissionGroups(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code PermissionGroupIdList}.
     *
     * @param permissionGroupIds the service's {@code PermissionGroupIdList}
     * @return a new value
     */
    public ListPermissionGroups withPermissionGroupIds(Collection<String> permissionGroupIds) {
        return new ListPermissionGroups(
                members.with("PermissionGroupIdList", Checks.elements("permissionGroupIds", permissionGroupIds)));
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
        return other instanceof ListPermissionGroups that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ListPermissionGroups", "GroupId");
    }
}
