package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message.
 */
public final class SendMessage {

    private static final Members NONE = Members.named(
            "SyncOtherMachine",
            "From_Account",
            "To_Account",
            "OnlineOnlyFlag",
            "MsgLifeTime",
            "MsgSeq",
            "MsgRandom",
            "MsgTimeStamp",
            "ForbidCallbackControl",
            "SendMsgControl",
            "MsgBody",
            "CloudCustomData",
            "OfflinePushInfo",
            "SupportMessageExtension",
            "IsNeedReadReceipt");

    private final Members members;

    private SendMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param toAccount the account to which it is done
     * @param body what the message consists of
     * @return a new value
     */
    public static SendMessage of(String toAccount, Collection<MessageElement> body) {
        return new SendMessage(NONE.with("To_Account", Checks.id("toAccount", toAccount))
                .with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code SyncOtherMachine}.
     *
     * @param syncOtherMachine whether the sender sees it on devices of their own
     * @return a new value
     */
    public SendMessage withSyncOtherMachine(boolean syncOtherMachine) {
        return new SendMessage(members.with("SyncOtherMachine", syncOtherMachine ? 1L : 2L));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public SendMessage withFromAccount(String fromAccount) {
        return new SendMessage(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code OnlineOnlyFlag}.
     *
     * @param onlineOnlyFlag whether it goes to those only who are online
     * @return a new value
     */
    public SendMessage withOnlineOnlyFlag(boolean onlineOnlyFlag) {
        return new SendMessage(members.with("OnlineOnlyFlag", onlineOnlyFlag ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code MsgLifeTime}.
     *
     * @param msgLifeTime how long it is kept for those who are offline, at most 7 days; zero for those who are online only
     * @return a new value
     */
    public SendMessage withMsgLifeTime(Duration msgLifeTime) {
        return new SendMessage(members.with("MsgLifeTime", Wire.seconds("msgLifeTime", msgLifeTime, 604_800L)));
    }

    /**
     * Returns the same with another {@code MsgSeq}.
     *
     * @param msgSeq the sequence number of the message, a uint32
     * @return a new value
     */
    public SendMessage withMsgSeq(long msgSeq) {
        return new SendMessage(members.with("MsgSeq", Wire.uint32("msgSeq", msgSeq)));
    }

    /**
     * Returns the same with another {@code MsgRandom}.
     *
     * @param msgRandom the number by which the service drops a repetition, a uint32
     * @return a new value
     */
    public SendMessage withMsgRandom(long msgRandom) {
        return new SendMessage(members.with("MsgRandom", Wire.uint32("msgRandom", msgRandom)));
    }

    /**
     * Returns the same with another {@code MsgTimeStamp}.
     *
     * @param msgTimeStamp when it was sent, to the second
     * @return a new value
     */
    public SendMessage withMsgTimeStamp(Instant msgTimeStamp) {
        return new SendMessage(members.with("MsgTimeStamp", Wire.seconds("msgTimeStamp", msgTimeStamp)));
    }

    /**
     * Returns the same with another {@code ForbidCallbackControl}.
     *
     * @param forbidCallbackControls which callbacks it does not cause: {@code ForbidBeforeSendMsgCallback}, {@code
     * ForbidAfterSendMsgCallback}
     * @return a new value
     */
    public SendMessage withForbidCallbackControls(Collection<String> forbidCallbackControls) {
        return new SendMessage(members.with(
                "ForbidCallbackControl", Checks.elements("forbidCallbackControls", forbidCallbackControls)));
    }

    /**
     * Returns the same with another {@code SendMsgControl}.
     *
     * @param sendMsgControls {@code NoUnread}, {@code NoLastMsg}, {@code WithMuteNotifications}
     * @return a new value
     */
    public SendMessage withSendMsgControls(Collection<String> sendMsgControls) {
        return new SendMessage(members.with("SendMsgControl", Checks.elements("sendMsgControls", sendMsgControls)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public SendMessage withCloudCustomData(String cloudCustomData) {
        return new SendMessage(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
    }

    /**
     * Returns the same with another {@code OfflinePushInfo}.
     *
     * @param offlinePush how it is pushed to those who are offline
     * @return a new value
     */
    public SendMessage withOfflinePush(OfflinePush offlinePush) {
        return new SendMessage(members.with(
                "OfflinePushInfo", Checks.notNull("offlinePush", offlinePush).asMap()));
    }

    /**
     * Returns the same with another {@code SupportMessageExtension}.
     *
     * @param supportMessageExtension whether extensions can be hung on it
     * @return a new value
     */
    public SendMessage withSupportMessageExtension(boolean supportMessageExtension) {
        return new SendMessage(members.with("SupportMessageExtension", supportMessageExtension ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code IsNeedReadReceipt}.
     *
     * @param isNeedReadReceipt whether it asks for a read receipt
     * @return a new value
     */
    public SendMessage withIsNeedReadReceipt(boolean isNeedReadReceipt) {
        return new SendMessage(members.with("IsNeedReadReceipt", isNeedReadReceipt ? 1L : 0L));
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
        return other instanceof SendMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SendMessage", "From_Account", "To_Account");
    }
}
