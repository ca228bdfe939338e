package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A request and its answer: {@code Response_Action_AgreeAndAdd}, {@code Response_Action_Agree} or {@code Response_Action_Reject}.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param remark what the user calls the friend; empty if the service does not say
 * @param tagName the service's {@code TagName}; empty if the service does not say
 * @param responseAction the service's {@code ResponseAction}; empty if the service does not say
 */
public record AnsweredFriend(
        @WireName("To_Account") String toAccount,
        @WireName("Remark") String remark,
        @WireName("TagName") String tagName,
        @WireName("ResponseAction") String responseAction) {

    /** What the service leaves out is empty. */
    public AnsweredFriend {
        toAccount = Received.orEmpty(toAccount);
        remark = Received.orEmpty(remark);
        tagName = Received.orEmpty(tagName);
        responseAction = Received.orEmpty(responseAction);
    }
}
