package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message to many.
 */
public final class BatchMessage {

    private static final Members NONE = Members.named(
            "SyncOtherMachine",
            "From_Account",
            "To_Account",
            "MsgLifeTime",
            "MsgSeq",
            "MsgRandom",
            "MsgBody",
            "CloudCustomData",
            "SendMsgControl",
            "OfflinePushInfo",
            "IsNeedReadReceipt");

    private final Members members;

    private BatchMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param toAccounts the accounts; 1 to 500 of them
     * @param body what the message consists of
     * @return a new value
     */
    public static BatchMessage of(Collection<String> toAccounts, Collection<MessageElement> body) {
        return new BatchMessage(NONE.with("To_Account", Checks.ids("toAccounts", toAccounts, 500))
                .with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code SyncOtherMachine}.
     *
     * @param syncOtherMachine whether the sender sees it on devices of their own
     * @return a new value
     */
    public BatchMessage withSyncOtherMachine(boolean syncOtherMachine) {
        return new BatchMessage(members.with("SyncOtherMachine", syncOtherMachine ? 1L : 2L));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public BatchMessage withFromAccount(String fromAccount) {
        return new BatchMessage(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code MsgLifeTime}.
     *
     * @param msgLifeTime how long it is kept for those who are offline, at most 7 days; zero for those who are online only
     * @return a new value
     */
    public BatchMessage withMsgLifeTime(Duration msgLifeTime) {
        return new BatchMessage(members.with("MsgLifeTime", Wire.seconds("msgLifeTime", msgLifeTime, 604_800L)));
    }

    /**
     * Returns the same with another {@code MsgSeq}.
     *
     * @param msgSeq the sequence number of the message, a uint32
     * @return a new value
     */
    public BatchMessage withMsgSeq(long msgSeq) {
        return new BatchMessage(members.with("MsgSeq", Wire.uint32("msgSeq", msgSeq)));
    }

    /**
     * Returns the same with another {@code MsgRandom}.
     *
     * @param msgRandom the number by which the service drops a repetition, a uint32
     * @return a new value
     */
    public BatchMessage withMsgRandom(long msgRandom) {
        return new BatchMessage(members.with("MsgRandom", Wire.uint32("msgRandom", msgRandom)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public BatchMessage withCloudCustomData(String cloudCustomData) {
        return new BatchMessage(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
    }

    /**
     * Returns the same with another {@code SendMsgControl}.
     *
     * @param sendMsgControls {@code NoUnread}, {@code NoLastMsg}, {@code WithMuteNotifications}
     * @return a new value
     */
    public BatchMessage withSendMsgControls(Collection<String> sendMsgControls) {
        return new BatchMessage(members.with("SendMsgControl", Checks.elements("sendMsgControls", sendMsgControls)));
    }

    /**
     * Returns the same with another {@code OfflinePushInfo}.
     *
     * @param offlinePush how it is pushed to those who are offline
     * @return a new value
     */
    public BatchMessage withOfflinePush(OfflinePush offlinePush) {
        return new BatchMessage(members.with(
                "OfflinePushInfo", Checks.notNull("offlinePush", offlinePush).asMap()));
    }

    /**
     * Returns the same with another {@code IsNeedReadReceipt}.
     *
     * @param isNeedReadReceipt whether it asks for a read receipt
     * @return a new value
     */
    public BatchMessage withIsNeedReadReceipt(boolean isNeedReadReceipt) {
        return new BatchMessage(members.with("IsNeedReadReceipt", isNeedReadReceipt ? 1L : 0L));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("BatchMessage", "From_Account");
    }
}
