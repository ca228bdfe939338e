package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Messages in groups. */
public final class GroupMessages {

    static {
        InnerAccess.grant(GroupMessages.class, GroupMessages::new);
    }

    private final Calls calls;
    private final TencentOptions options;

    GroupMessages(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
    }

    /**
     * Changes a message of a group: {@code POST /v4/openim/modify_group_msg}.
     *
     * <p>Path is under openim although it is a group command. GroupId, MsgSeq + MsgBody/CloudCustomData. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> modify(ModifyGroupMessage request) {
        return calls.callForNothing(RequestSpec.of(GroupMessagesOperations.MODIFY)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Sends a message of a group: {@code POST /v4/group_open_http_svc/send_group_msg}.
     *
     * <p>Field is Random (not MsgRandom), uint32. OnlineOnlyFlag (older MsgOnlineOnlyFlag): excludes SendMsgControl. To_Account at most 50
     * (Ultimate; not counted as unread). 40 msg/s per group. GroupAtInfo at most 30 (10053). TopicId for topics. SupportMessageExtension,
     * NeedReadReceipt 0/1. MsgSeq uint32, MsgTime s. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<SentGroupMessage> send(SendGroupMessage request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.call(
                RequestSpec.of(GroupMessagesOperations.SEND)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "Random")),
                SentGroupMessage.class);
    }

    /**
     * Sends a system notice to a group: {@code POST /v4/group_open_http_svc/send_group_system_notification}.
     *
     * <p>ToMembers_Account empty = everybody. Not stored in history. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> sendNotice(GroupNotice request) {
        return calls.callForNothing(RequestSpec.of(GroupMessagesOperations.SEND_NOTICE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Recalls a message of a group: {@code POST /v4/group_open_http_svc/group_msg_recall}.
     *
     * <p>RecallRetList[]{MsgSeq,RetCode}: partial failure with ErrorCode 0. Reason at most 100 B. TopicId for topics. Item codes 10030
     * none, 10031 too late, 10032 not recallable, 10033 wrong group type, 10041 switched off. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<GroupRecallResult>> recall(RecallGroupMessages request) {
        return calls.call(
                RequestSpec.of(GroupMessagesOperations.RECALL)
                        .json(Checks.notNull("request", request).asMap()),
                GroupRecallResultList.class,
                (GroupRecallResultList answer) -> BatchOutcome.of(
                        GroupMessagesOperations.RECALL,
                        answer.recallRets(),
                        item -> ItemFailure.ofCode(String.valueOf(item.msgSeq()), item.retCode(), "")));
    }

    /**
     * Reads the history of messages of a group: {@code POST /v4/group_open_http_svc/group_msg_get_simple}.
     *
     * <p>Answers RspMsgList and GroupId on the wire, some page rows name MsgList/groupID. Descending; next ReqMsgSeq = smallest returned -
     * 1. IsFinished 1 all that was asked for, 0 not all of it, 2 all older ones have expired. IsPlaceMsg 1 removed,2 recalled. WithRecalledMsg optional. No live
     * groups. The service's documents have it.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<GroupChatMessage> history(GroupHistory request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(GroupMessagesOperations.HISTORY).json(members),
                GroupChatMessage.class,
                Listing.of(GroupHistoryPage.class, GroupHistoryPage::messages)
                        .sized("ReqMsgNumber", 20)
                        .next((asked, page) -> page.before(asked))
                        .finished(GroupHistoryPage::finished));
    }

    /**
     * Imports messages of a group: {@code POST /v4/group_open_http_svc/import_group_msg}.
     *
     * <p>SendTime s: ascending, after group creation AND after the newest message already in the group, before now (so import before live
     * traffic starts). Only Text/Face/Location/Custom. ImportMsgResult[]{MsgSeq,MsgTime,Result}: 0, 10004 bad time, 80001 dirty word, 80002
     * over 12,000 B (older 8,000). Partial failure with ErrorCode 0. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<ImportedMessage>> importMessages(ImportGroupMessages request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.call(
                RequestSpec.of(GroupMessagesOperations.IMPORT_MESSAGES)
                        .jsonOfExecution(() -> Wire.keyedItems(members, "MsgList", options.random(), "Random")),
                ImportedMessageList.class,
                (ImportedMessageList answer) -> BatchOutcome.of(
                        GroupMessagesOperations.IMPORT_MESSAGES,
                        answer.importMsgResults(),
                        item -> ItemFailure.ofCode(String.valueOf(item.msgSeq()), item.result(), "")));
    }

    /**
     * Deletes the messages of one sender from a group: {@code POST /v4/group_open_http_svc/delete_group_msg_by_sender}.
     *
     * <p>The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> deleteBySender(DeleteBySender request) {
        return calls.callForNothing(RequestSpec.of(GroupMessagesOperations.DELETE_BY_SENDER)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Clears a group's messages: {@code POST /v4/group_open_http_svc/clear_group_msg}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> clear(ClearGroupMessages request) {
        return calls.callForNothing(RequestSpec.of(GroupMessagesOperations.CLEAR)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Counts who has read messages of a group: {@code POST /v4/group_open_http_svc/get_group_msg_receipt}.
     *
     * <p>GroupMsgReceiptList[]{Code,MsgSeq,ReadNum,UnreadNum}; Code 10062 = no receipt. Message must have been sent with NeedReadReceipt 1
     * (10061 online-only messages cannot). The service's documents have it.
     *
     * @param groupId the group
     * @param msgSeqs the sequence number of the message, a uint32; 1 to 200 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<GroupReceipt>> receipts(String groupId, Collection<Long> msgSeqs) {
        return calls.call(
                RequestSpec.of(GroupMessagesOperations.RECEIPTS)
                        .json(Wire.members(
                                "GroupId",
                                Checks.id("groupId", groupId),
                                "MsgSeqList",
                                Wire.objects("MsgSeq", Wire.uint32s("msgSeqs", msgSeqs, 200)))),
                GroupReceiptList.class,
                (GroupReceiptList answer) -> BatchOutcome.of(
                        GroupMessagesOperations.RECEIPTS,
                        answer.groupMsgReceipts(),
                        item -> ItemFailure.ofCode(String.valueOf(item.msgSeq()), item.code(), "")));
    }

    /**
     * Lists who has read a message of a group: {@code POST /v4/group_open_http_svc/get_group_msg_receipt_detail}.
     *
     * <p>Filter 0 readers, 1 non-readers; Cursor "" first; end when IsFinished is 1 (not IsFinish). ReadList[]{Read_Account} or
     * UnreadList[]{Unread_Account}. The service's documents have it.
     *
     * @param groupId the group
     * @param msgSeq the sequence number of the message, a uint32
     * @param filter 0 for those who have read it, 1 for the others
     * @return the list, fetched as it is read
     */
    public PagedCall<String> receiptMembers(String groupId, long msgSeq, long filter) {
        Map<String, Object> members = Wire.members(
                "GroupId",
                Checks.id("groupId", groupId),
                "MsgSeq",
                Wire.uint32("msgSeq", msgSeq),
                "Filter",
                Wire.uint32("filter", filter));
        return calls.pages(
                () -> RequestSpec.of(GroupMessagesOperations.RECEIPT_MEMBERS).json(members),
                String.class,
                Listing.of(ReceiptMembersPage.class, ReceiptMembersPage::accounts)
                        .cursor("Cursor", ReceiptMembersPage::cursor)
                        .sized("Count", 200)
                        .until(ReceiptMembersPage::isFinished));
    }

    /**
     * Sends read receipts in a group as a user: {@code POST /v4/group_open_http_svc/group_msg_receipt}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @param groupId the group
     * @param fromAccount the account in whose name it is done
     * @param msgSeqs the sequence number of the message, a uint32; 1 to 50 of them
     * @return the call
     */
    public Call<Done> sendReceipts(String groupId, String fromAccount, Collection<Long> msgSeqs) {
        return calls.callForNothing(RequestSpec.of(GroupMessagesOperations.SEND_RECEIPTS)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "From_Account",
                        Checks.id("fromAccount", fromAccount),
                        "MsgSeqList",
                        Wire.objects("MsgSeq", Wire.uint32s("msgSeqs", msgSeqs, 50)))));
    }
}
