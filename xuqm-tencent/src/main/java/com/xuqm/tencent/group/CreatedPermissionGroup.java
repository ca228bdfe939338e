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

    /** Sees to what is missing. */
    public CreatedPermissionGroup {
        permissionGroupId = Received.orEmpty(permissionGroupId);
    }
}
