package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to create a permission group.
 *
 * @param permissionGroupId the permission group; empty if the service does not say
 */
public record CreatedPermissionGroup(
        @WireName("PermissionGroupId") String permissionGroupId) {

    /** What the service leaves out is empty. */
    public CreatedPermissionGroup {
        permissionGroupId = Received.orEmpty(permissionGroupId);
    }
}
