package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param isFinished the service's {@code IsFinished}
 * @param messages the service's {@code RspMsgList}, unmodifiable
 * @param lastMsgKey the message after which it goes on; empty if the service does not say
 */
public record OfficialHistoryPage(
        @WireName("Official_Account") String officialAccount,
        @WireName("IsFinished") long isFinished,
        @WireName("RspMsgList") List<OfficialMessage> messages,
        @WireName("LastMsgKey") String lastMsgKey) {

    /**
     * Sees to what is missing.
     *
     * @param officialAccount the official account; empty if the service does not say
     * @param isFinished the service's {@code IsFinished}
     * @param messages the service's {@code RspMsgList}, unmodifiable
     * @param lastMsgKey the message after which it goes on; empty if the service does not say
     */
    public OfficialHistoryPage {
        officialAccount = Received.orEmpty(officialAccount);
        messages = Checks.copy(messages);
        lastMsgKey = Received.orEmpty(lastMsgKey);
    }
}
