package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to list the administrators of a live group.
 *
 * @param adminLists the service's {@code Admin_List}, unmodifiable
 */
public record LiveGroupAdmins(@WireName("Admin_List") List<LiveGroupAdmin> adminLists) {

    /** What the service leaves out is empty. */
    public LiveGroupAdmins {
        adminLists = Checks.copy(adminLists);
    }
}
