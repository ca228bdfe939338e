package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A permission group.
 *
 * @param permissionGroupId the permission group; empty if the service does not say
 * @param permissionGroupName its name, at most 150 bytes; empty if the service does not say
 * @param permission the permissions, one bit for each
 * @param customString a text of the app's own; empty if the service does not say
 * @param memberNum how many members it has
 */
public record PermissionGroup(
        @WireName("PermissionGroupId") String permissionGroupId,
        @WireName("PermissionGroupName") String permissionGroupName,
        @WireName("Permission") long permission,
        @WireName("CustomString") String customString,
        @WireName("MemberNum") long memberNum) {

    /** What the service leaves out is empty. */
    public PermissionGroup {
        permissionGroupId = Received.orEmpty(permissionGroupId);
        permissionGroupName = Received.orEmpty(permissionGroupName);
        customString = Received.orEmpty(customString);
    }
}
