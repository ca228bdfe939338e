package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change a permission group.
 */
public final class UpdatePermissionGroup {

    private static final Members NONE =
            Members.named("GroupId", "PermissionGroupId", "PermissionGroupName", "Permission", "CustomString");

    private final Members members;

    private UpdatePermissionGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param permissionGroupId the permission group
     * @return a new value
     */
    public static UpdatePermissionGroup of(String groupId, String permissionGroupId) {
        return new UpdatePermissionGroup(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("PermissionGroupId", Checks.id("permissionGroupId", permissionGroupId)));
    }

    /**
     * Returns the same with another {@code PermissionGroupName}.
     *
     * @param permissionGroupName its name, at most 150 bytes
     * @return a new value
     */
    public UpdatePermissionGroup withPermissionGroupName(String permissionGroupName) {
        return new UpdatePermissionGroup(
                members.with("PermissionGroupName", Checks.text("permissionGroupName", permissionGroupName)));
    }

    /**
     * Returns the same with another {@code Permission}.
     *
     * @param permission the permissions, one bit for each
     * @return a new value
     */
    public UpdatePermissionGroup withPermission(long permission) {
        return new UpdatePermissionGroup(members.with("Permission", permission));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public UpdatePermissionGroup withCustomString(String customString) {
        return new UpdatePermissionGroup(members.with("CustomString", Checks.text("customString", customString)));
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
        return other instanceof UpdatePermissionGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdatePermissionGroup", "GroupId");
    }
}
