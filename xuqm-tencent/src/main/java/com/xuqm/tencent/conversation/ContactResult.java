package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What became of a conversation.
 *
 * @param contactOptType the service's {@code ContactOptType}
 * @param optType 1 for standard marks, 2 for custom ones, 3 for both
 * @param contactItem the conversation, {@code null} if the service does not say
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 */
public record ContactResult(
        @WireName("ContactOptType") long contactOptType,
        @WireName("OptType") long optType,
        @WireName("ContactItem") @Nullable ConversationKey contactItem,
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo) {

    /** What the service leaves out is empty. */
    public ContactResult {
        resultInfo = Received.orEmpty(resultInfo);
    }
}
