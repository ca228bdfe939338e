package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.conversation.ConversationKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content was checked. The callback is {@code ContentCallback.ResultNotify}. It is known from another SDK only.
 *
 * @param scene where it was; empty if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param contactItem the conversation, {@code null} if the service does not say
 * @param contentType {@code Text}, {@code Image}, {@code Audio} or {@code Video}; empty if the service does not say
 * @param textContents the texts, unmodifiable
 * @param fileUrl the address of the file; empty if the service does not say
 * @param msgId the service's {@code MsgID}; empty if the service does not say
 * @param ctxcbResult the result
 * @param ctxcbRequestId the service's {@code CtxcbRequestId}; empty if the service does not say
 * @param ctxcbKeywords the words that were found, unmodifiable
 * @param ctxcbSuggestion what to do; empty if the service does not say
 * @param ctxcbLabel what was found; empty if the service does not say
 * @param cloudCustomData a text that the app keeps with the message; empty if the service does not say
 */
public record ModerationResult(
        @WireName("Scene") String scene,
        @WireName("From_Account") String fromAccount,
        @WireName("ContactItem") @Nullable ConversationKey contactItem,
        @WireName("ContentType") String contentType,
        @WireName("TextContent") List<String> textContents,
        @WireName("FileURL") String fileUrl,
        @WireName("MsgID") String msgId,
        @WireName("CtxcbResult") long ctxcbResult,
        @WireName("CtxcbRequestId") String ctxcbRequestId,
        @WireName("CtxcbKeywords") List<String> ctxcbKeywords,
        @WireName("CtxcbSuggestion") String ctxcbSuggestion,
        @WireName("CtxcbLabel") String ctxcbLabel,
        @WireName("CloudCustomData") String cloudCustomData) {

    /** What the service leaves out is empty. */
    public ModerationResult {
        scene = Received.orEmpty(scene);
        fromAccount = Received.orEmpty(fromAccount);
        contentType = Received.orEmpty(contentType);
        textContents = Checks.copy(textContents);
        fileUrl = Received.orEmpty(fileUrl);
        msgId = Received.orEmpty(msgId);
        ctxcbRequestId = Received.orEmpty(ctxcbRequestId);
        ctxcbKeywords = Checks.copy(ctxcbKeywords);
        ctxcbSuggestion = Received.orEmpty(ctxcbSuggestion);
        ctxcbLabel = Received.orEmpty(ctxcbLabel);
        cloudCustomData = Received.orEmpty(cloudCustomData);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "ModerationResult[scene=" + scene + ", fromAccount=" + fromAccount + ", contactItem=" + contactItem
                + ", contentType=" + contentType + "]";
    }
}
