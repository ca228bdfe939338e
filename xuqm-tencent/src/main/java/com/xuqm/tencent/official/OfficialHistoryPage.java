package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param isFinished whether all came that was asked for, the service's {@code IsFinished}, {@code null} if the service does not say
 * @param messages the service's {@code RspMsgList}, unmodifiable
 * @param lastMsgKey the message after which it goes on; empty if the service does not say
 */
public record OfficialHistoryPage(
        @WireName("Official_Account") String officialAccount,
        @WireName("IsFinished") @Nullable Long isFinished,
        @WireName("RspMsgList") List<OfficialMessage> messages,
        @WireName("LastMsgKey") String lastMsgKey) {

    /** What the service leaves out is empty. */
    public OfficialHistoryPage {
        officialAccount = Received.orEmpty(officialAccount);
        messages = Checks.copy(messages);
        lastMsgKey = Received.orEmpty(lastMsgKey);
    }

    /** Whether it is the end: {@code IsFinished} 1 says that what was asked for came, and nothing of older messages; {@code null} if that is not known. */
    @Nullable
    Boolean finished() {
        return (isFinished == null || (isFinished == 1 && !messages.isEmpty())) ? null : isFinished != 0;
    }
}
