package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.OfflinePush;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message of a group.
 */
public final class SendGroupMessage {

    private static final Members NONE = Members.named(
            "GroupId",
            "Random",
            "MsgPriority",
            "MsgBody",
            "From_Account",
            "OfflinePushInfo",
            "ForbidCallbackControl",
            "OnlineOnlyFlag",
            "SendMsgControl",
            "CloudCustomData",
            "SupportMessageExtension",
            "To_Account",
            "TopicId",
            "NeedReadReceipt",
            "GroupAtInfo");

    private final Members members;

    private SendGroupMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param body what the message consists of
     * @return a new value
     */
    public static SendGroupMessage of(String groupId, Collection<MessageElement> body) {
        return new SendGroupMessage(
                NONE.with("GroupId", Checks.id("groupId", groupId)).with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code Random}.
     *
     * @param random the number by which the service drops a repetition for 5 minutes, a uint32
     * @return a new value
     */
    public SendGroupMessage withRandom(long random) {
        return new SendGroupMessage(members.with("Random", Wire.uint32("random", random)));
    }

    /**
     * Returns the same with another {@code MsgPriority}.
     *
     * @param priority {@code High}, {@code Normal}, {@code Low} or {@code Lowest}
     * @return a new value
     */
    public SendGroupMessage withPriority(String priority) {
        return new SendGroupMessage(members.with("MsgPriority", Checks.text("priority", priority)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public SendGroupMessage withFromAccount(String fromAccount) {
        return new SendGroupMessage(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code OfflinePushInfo}.
     *
     * @param offlinePush how it is pushed to those who are offline
     * @return a new value
     */
    public SendGroupMessage withOfflinePush(OfflinePush offlinePush) {
        return new SendGroupMessage(members.with(
                "OfflinePushInfo", Checks.notNull("offlinePush", offlinePush).asMap()));
    }

    /**
     * Returns the same with another {@code ForbidCallbackControl}.
     *
     * @param forbidCallbackControls which callbacks it does not cause: {@code ForbidBeforeSendMsgCallback}, {@code
     * ForbidAfterSendMsgCallback}
     * @return a new value
     */
    public SendGroupMessage withForbidCallbackControls(Collection<String> forbidCallbackControls) {
        return new SendGroupMessage(members.with(
                "ForbidCallbackControl", Checks.elements("forbidCallbackControls", forbidCallbackControls)));
    }

    /**
     * Returns the same with another {@code OnlineOnlyFlag}.
     *
     * @param onlineOnlyFlag whether it goes to those only who are online
     * @return a new value
     */
    public SendGroupMessage withOnlineOnlyFlag(boolean onlineOnlyFlag) {
        return new SendGroupMessage(members.with("OnlineOnlyFlag", onlineOnlyFlag ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code SendMsgControl}.
     *
     * @param sendMsgControls {@code NoUnread}, {@code NoLastMsg}, {@code WithMuteNotifications}
     * @return a new value
     */
    public SendGroupMessage withSendMsgControls(Collection<String> sendMsgControls) {
        return new SendGroupMessage(
                members.with("SendMsgControl", Checks.elements("sendMsgControls", sendMsgControls)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public SendGroupMessage withCloudCustomData(String cloudCustomData) {
        return new SendGroupMessage(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
    }

    /**
     * Returns the same with another {@code SupportMessageExtension}.
     *
     * @param supportMessageExtension whether extensions can be hung on it
     * @return a new value
     */
    public SendGroupMessage withSupportMessageExtension(boolean supportMessageExtension) {
        return new SendGroupMessage(members.with("SupportMessageExtension", supportMessageExtension ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code To_Account}.
     *
     * @param toAccounts the accounts
     * @return a new value
     */
    public SendGroupMessage withToAccounts(Collection<String> toAccounts) {
        return new SendGroupMessage(members.with("To_Account", Checks.elements("toAccounts", toAccounts)));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public SendGroupMessage withTopicId(String topicId) {
        return new SendGroupMessage(members.with("TopicId", Checks.id("topicId", topicId)));
    }

    /**
     * Returns the same with another {@code NeedReadReceipt}.
     *
     * @param needReadReceipt whether it asks for read receipts
     * @return a new value
     */
    public SendGroupMessage withNeedReadReceipt(boolean needReadReceipt) {
        return new SendGroupMessage(members.with("NeedReadReceipt", needReadReceipt ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code GroupAtInfo}.
     *
     * @param groupAtInfos who is mentioned, at most 30
     * @return a new value
     */
    public SendGroupMessage withGroupAtInfos(Collection<Mention> groupAtInfos) {
        return new SendGroupMessage(
                members.with("GroupAtInfo", Wire.maps("groupAtInfos", groupAtInfos, Mention::asMap)));
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
        return other instanceof SendGroupMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SendGroupMessage", "GroupId", "From_Account", "TopicId");
    }
}
