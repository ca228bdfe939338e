package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to create a permission group.
 */
public final class CreatePermissionGroup {

    private static final Members NONE = Members.named(
            "GroupId", "PermissionGroupId", "PermissionGroupName", "Permission", "CustomString", "MemberList");

    private final Members members;

    private CreatePermissionGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param permissionGroupName its name, at most 150 bytes
     * @param permission the permissions, one bit for each
     * @return a new value
     */
    public static CreatePermissionGroup of(String groupId, String permissionGroupName, long permission) {
        return new CreatePermissionGroup(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("PermissionGroupName", Checks.text("permissionGroupName", permissionGroupName))
                .with("Permission", permission));
    }

    /**
     * Returns the same with another {@code PermissionGroupId}.
     *
     * @param permissionGroupId the permission group
     * @return a new value
     */
    public CreatePermissionGroup withPermissionGroupId(String permissionGroupId) {
        return new CreatePermissionGroup(
                members.with("PermissionGroupId", Checks.id("permissionGroupId", permissionGroupId)));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public CreatePermissionGroup withCustomString(String customString) {
        return new CreatePermissionGroup(members.with("CustomString", Checks.text("customString", customString)));
    }

    /**
     * Returns the same with another {@code MemberList}.
     *
     * @param members the members
     * @return a new value
     */
    public CreatePermissionGroup withMembers(Collection<PermissionMember> members) {
        return new CreatePermissionGroup(this.members.with("MemberList", Checks.elements("members", members)));
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
        return other instanceof CreatePermissionGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("CreatePermissionGroup", "GroupId");
    }
}
