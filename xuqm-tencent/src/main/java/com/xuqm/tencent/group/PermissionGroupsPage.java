package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param permissionGroupInfos the service's {@code PermissionGroupInfoList}, unmodifiable
 * @param next the service's {@code Next}; empty if the service does not say
 */
public record PermissionGroupsPage(
        @WireName("PermissionGroupInfoList") List<PermissionGroup> permissionGroupInfos,
        @WireName("Next") String next) {

    /** What the service leaves out is empty. */
    public PermissionGroupsPage {
        permissionGroupInfos = Checks.copy(permissionGroupInfos);
        next = Received.orEmpty(next);
    }
}
