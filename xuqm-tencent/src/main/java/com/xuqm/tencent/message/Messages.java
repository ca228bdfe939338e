package com.xuqm.tencent.message;

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
import java.util.List;
import java.util.Map;

/** Messages between two users. */
public final class Messages {

    static {
        InnerAccess.grant(Messages.class, Messages::new);
    }

    private final Calls calls;
    private final TencentOptions options;

    Messages(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
    }

    /**
     * Sends a message: {@code POST /v4/openim/sendmsg}.
     *
     * <p>effect on dedupe not confirmed), so a retry after a timeout can be delivered twice. MsgRandom uint32 required, MsgSeq uint32
     * optional (the server draws one if absent: then no dedupe at all). MsgLifeTime at most 604800 s, 0 = online only, absent = 7 d.
     * SyncOtherMachine 1/2. SendMsgControl NoUnread, NoLastMsg, WithMuteNotifications. IsNeedReadReceipt, SupportMessageExtension 0/1. The
     * command checks neither friendship nor block list nor mute. MsgTime s. MsgKey seq_random_time (at most 50 chars). 200/s; 8 KB (older
     * pages) / 12 KB. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<SentMessage> send(SendMessage request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.call(
                RequestSpec.of(MessagesOperations.SEND)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                SentMessage.class);
    }

    /**
     * Sends a message to many: {@code POST /v4/openim/batchsendmsg}.
     *
     * <p>ErrorList[]{To_Account,ErrorCode} together with ErrorCode 0. One MsgKey for all targets. No callbacks before or after. 90011 over
     * 500 targets, 90055 body too long. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> sendBatch(BatchMessage request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        List<String> asked = Wire.texts(members, "To_Account");
        return calls.call(
                RequestSpec.of(MessagesOperations.SEND_BATCH)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                BatchSent.class,
                (BatchSent answer) -> BatchOutcome.ofAsked(
                        MessagesOperations.SEND_BATCH,
                        asked,
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), ""),
                        answer.msgKey()));
    }

    /**
     * Imports a message: {@code POST /v4/openim/importmsg}.
     *
     * <p>SyncFromOldSystem official 2 (history: read, no push) or 5 (live: unread count, pushed); Messages of one conversation must be
     * imported in time order; MsgTimeStamp s. No callbacks. Only for migration. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> importMessage(ImportMessage request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.callForNothing(RequestSpec.of(MessagesOperations.IMPORT_MESSAGE)
                .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom", "MsgSeq")));
    }

    /**
     * Reads the stored messages of two users: {@code POST /v4/openim/admin_getroammsg}.
     *
     * <p>Operator_Account/Peer_Account newer, From_Account/To_Account older names. Complete 1 = end; else continue with MaxTime=LastMsgTime
     * and LastMsgKey. MsgFlagBits 0 normal, 8 recalled. A page can be cut by size with fewer than MaxCnt messages. Roaming 7 d (30 d in the
     * top edition). The service's documents have it.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<ChatMessage> history(MessageHistory request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(MessagesOperations.HISTORY).json(members),
                ChatMessage.class,
                Listing.of(HistoryPage.class, HistoryPage::messages)
                        .sized("MaxCnt", 100)
                        .next((asked, page) -> page.lastMsgKey().isEmpty()
                                ? null
                                : Wire.members("MaxTime", page.lastMsgTime(), "LastMsgKey", page.lastMsgKey()))
                        .until(HistoryPage::complete));
    }

    /**
     * Recalls a message: {@code POST /v4/openim/admin_msgwithdraw}.
     *
     * <p>MsgKey from send or callback. 20022 no such message. 20016 time limit only concerns clients. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccount the account to which it is done
     * @param msgKey the key of the message
     * @return the call
     */
    public Call<Done> recall(String fromAccount, String toAccount, String msgKey) {
        return calls.callForNothing(RequestSpec.of(MessagesOperations.RECALL)
                .json(Wire.members(
                        "From_Account",
                        Checks.id("fromAccount", fromAccount),
                        "To_Account",
                        Checks.id("toAccount", toAccount),
                        "MsgKey",
                        Checks.id("msgKey", msgKey))));
    }

    /**
     * Marks messages as read: {@code POST /v4/openim/admin_set_msg_read}.
     *
     * <p>Report_Account, Peer_Account; MsgReadTime (s) is documented as String. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> markRead(MarkRead request) {
        return calls.callForNothing(RequestSpec.of(MessagesOperations.MARK_READ)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Counts unread messages: {@code POST /v4/openim/get_c2c_unread_msg_num}.
     *
     * <p>Without Peer_Account only AllC2CUnreadMsgNum; with it C2CUnreadMsgNumList. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<PeerUnreadCount>> unreadCount(UnreadCountQuery request) {
        return calls.call(
                RequestSpec.of(MessagesOperations.UNREAD_COUNT)
                        .json(Checks.notNull("request", request).asMap()),
                UnreadCounts.class,
                (UnreadCounts answer) -> BatchOutcome.of(
                        MessagesOperations.UNREAD_COUNT,
                        answer.counts(),
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.peerAccount(), error.errorCode(), "")));
    }

    /**
     * Changes a message: {@code POST /v4/openim/modify_c2c_msg}.
     *
     * <p>MsgKey + MsgBody and/or CloudCustomData. For 20028 retry is right only if the change is still wanted. The service's documents have
     * it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> modify(ModifyMessage request) {
        return calls.callForNothing(RequestSpec.of(MessagesOperations.MODIFY)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Deletes messages from one user's store: {@code POST /v4/openim/delete_c2c_msg_ramble}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @param operatorAccount the account whose conversation it is
     * @param peerAccount the other account
     * @param msgKeys the keys of the messages; 1 to 30 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> deleteFromHistory(
            String operatorAccount, String peerAccount, Collection<String> msgKeys) {
        List<String> asked = Wire.ids(msgKeys, id -> id);
        return calls.call(
                RequestSpec.of(MessagesOperations.DELETE_FROM_HISTORY)
                        .json(Wire.members(
                                "Operator_Account",
                                Checks.id("operatorAccount", operatorAccount),
                                "Peer_Account",
                                Checks.id("peerAccount", peerAccount),
                                "MsgKeyList",
                                Checks.ids("msgKeys", msgKeys, 30))),
                InvalidMessageKeys.class,
                (InvalidMessageKeys answer) -> BatchOutcome.ofAsked(
                        MessagesOperations.DELETE_FROM_HISTORY,
                        asked,
                        answer.invalidMsgKeys(),
                        key -> ItemFailure.unless(false, key, ""),
                        ""));
    }

    /**
     * Sends read receipts as a user: {@code POST /v4/openim/c2c_msg_read_receipt}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> sendReadReceipts(SendReadReceipts request) {
        return calls.callForNothing(RequestSpec.of(MessagesOperations.SEND_READ_RECEIPTS)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Tells how many messages of a user are unread in all: {@code POST /v4/openim/get_c2c_unread_msg_num}.
     *
     * @param account the user
     * @return the call
     */
    public Call<Long> totalUnreadCount(String account) {
        return calls.call(
                RequestSpec.of(MessagesOperations.UNREAD_COUNT)
                        .json(UnreadCountQuery.of(account).asMap()),
                UnreadCounts.class,
                UnreadCounts::total);
    }
}
