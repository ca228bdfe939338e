package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * An administrator of a live group.
 *
 * @param adminAccount the administrators; empty if the service does not say
 * @param avatar the URL of the picture; empty if the service does not say
 * @param nickName the nickname; empty if the service does not say
 */
public record LiveGroupAdmin(
        @WireName("Admin_Account") String adminAccount,
        @WireName("Avatar") String avatar,
        @WireName("NickName") String nickName) {

    /** What the service leaves out is empty. */
    public LiveGroupAdmin {
        adminAccount = Received.orEmpty(adminAccount);
        avatar = Received.orEmpty(avatar);
        nickName = Received.orEmpty(nickName);
    }
}
