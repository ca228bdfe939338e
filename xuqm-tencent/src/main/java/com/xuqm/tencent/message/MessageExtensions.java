package com.xuqm.tencent.message;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/** Keys and values that hang on a message. */
public final class MessageExtensions {

    static {
        InnerAccess.grant(MessageExtensions.class, MessageExtensions::new);
    }

    private final Calls calls;

    MessageExtensions(Calls calls) {
        this.calls = calls;
    }

    /**
     * Gets extensions of a message: {@code POST /v4/openim_msg_ext_http_svc/get_key_values}.
     *
     * <p>ExtensionList[]{Key,Value,Seq} sorted by Seq; next page by StartSeq; see CompleteFlag. 23004 no such message. The service's
     * documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccount the account to which it is done
     * @param msgKey the key of the message
     * @return the list, fetched as it is read
     */
    public PagedCall<MessageExtension> list(String fromAccount, String toAccount, String msgKey) {
        Map<String, Object> members = Wire.members(
                "From_Account",
                Checks.id("fromAccount", fromAccount),
                "To_Account",
                Checks.id("toAccount", toAccount),
                "MsgKey",
                Checks.id("msgKey", msgKey));
        return calls.pages(
                () -> RequestSpec.of(MessageExtensionsOperations.LIST).json(members),
                MessageExtension.class,
                Listing.of(ExtensionsPage.class, ExtensionsPage::extensions)
                        .first(Wire.members("StartSeq", 0L))
                        .next((asked, page) -> page.following(asked))
                        .until(ExtensionsPage::completeFlag)
                        .knownBy(each -> each));
    }

    /**
     * Sets extensions of a message: {@code POST /v4/openim_msg_ext_http_svc/set_key_values}.
     *
     * <p>OperateType 1 set, 2 delete, 3 clear all. Key at most 100 B, value at most 1000 B. Seq may be left out by the admin (then last
     * write wins). 23002 message sent without SupportMessageExtension, 23003 more than 200 writes per minute and message. Ultimate edition
     * (10008). The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<ExtensionResult>> set(SetExtensions request) {
        return calls.call(
                RequestSpec.of(MessageExtensionsOperations.SET)
                        .json(Checks.notNull("request", request).asMap()),
                ExtensionResultList.class,
                (ExtensionResultList answer) -> BatchOutcome.of(
                        MessageExtensionsOperations.SET,
                        answer.extensions(),
                        item -> ItemFailure.ofCode(
                                item.extension() == null ? "" : item.extension().key(), item.errorCode(), "")));
    }

    /**
     * Gets extensions of a group's message: {@code POST /v4/openim_msg_ext_http_svc/group_get_key_values}.
     *
     * <p>GroupId + MsgSeq. The service's documents have it.
     *
     * @param groupId the group
     * @param msgSeq the sequence number of the message, a uint32
     * @return the list, fetched as it is read
     */
    public PagedCall<MessageExtension> listOfGroup(String groupId, long msgSeq) {
        Map<String, Object> members =
                Wire.members("GroupId", Checks.id("groupId", groupId), "MsgSeq", Wire.uint32("msgSeq", msgSeq));
        return calls.pages(
                () -> RequestSpec.of(MessageExtensionsOperations.LIST_OF_GROUP).json(members),
                MessageExtension.class,
                Listing.of(ExtensionsPage.class, ExtensionsPage::extensions)
                        .first(Wire.members("StartSeq", 0L))
                        .next((asked, page) -> page.following(asked))
                        .until(ExtensionsPage::completeFlag)
                        .knownBy(each -> each));
    }

    /**
     * Sets extensions of a group's message: {@code POST /v4/openim_msg_ext_http_svc/group_set_key_values}.
     *
     * <p>As set_key_values with GroupId and MsgSeq. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<ExtensionResult>> setOfGroup(SetGroupExtensions request) {
        return calls.call(
                RequestSpec.of(MessageExtensionsOperations.SET_OF_GROUP)
                        .json(Checks.notNull("request", request).asMap()),
                ExtensionResultList.class,
                (ExtensionResultList answer) -> BatchOutcome.of(
                        MessageExtensionsOperations.SET_OF_GROUP,
                        answer.extensions(),
                        item -> ItemFailure.ofCode(
                                item.extension() == null ? "" : item.extension().key(), item.errorCode(), "")));
    }
}
