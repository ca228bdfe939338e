package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A friend to be added.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param remark what the user calls the friend; empty if the service does not say
 * @param groupName names of groups; empty if the service does not say
 * @param addSource where it comes from, with the prefix {@code AddSource_Type_}; empty if the service does not say
 * @param addWording what is said with the request; empty if the service does not say
 */
public record RequestedFriend(
        @WireName("To_Account") String toAccount,
        @WireName("Remark") String remark,
        @WireName("GroupName") String groupName,
        @WireName("AddSource") String addSource,
        @WireName("AddWording") String addWording) {

    /** What the service leaves out is empty. */
    public RequestedFriend {
        toAccount = Received.orEmpty(toAccount);
        remark = Received.orEmpty(remark);
        groupName = Received.orEmpty(groupName);
        addSource = Received.orEmpty(addSource);
        addWording = Received.orEmpty(addWording);
    }
}
