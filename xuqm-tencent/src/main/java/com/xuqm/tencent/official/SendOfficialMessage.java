package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.OfflinePush;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message of an official account.
 */
public final class SendOfficialMessage {

    private static final Members NONE = Members.named(
            "Official_Account",
            "Random",
            "MsgBody",
            "OfflinePushInfo",
            "ForbidCallbackControl",
            "OnlineOnlyFlag",
            "SendMsgControl",
            "CloudCustomData");

    private final Members members;

    private SendOfficialMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param officialAccount the official account
     * @param body what the message consists of
     * @return a new value
     */
    public static SendOfficialMessage of(String officialAccount, Collection<MessageElement> body) {
        return new SendOfficialMessage(NONE.with("Official_Account", Checks.id("officialAccount", officialAccount))
                .with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code Random}.
     *
     * @param random the number by which the service drops a repetition for 5 minutes, a uint32
     * @return a new value
     */
    public SendOfficialMessage withRandom(long random) {
        return new SendOfficialMessage(members.with("Random", Wire.uint32("random", random)));
    }

    /**
     * Returns the same with another {@code OfflinePushInfo}.
     *
     * @param offlinePush how it is pushed to those who are offline
     * @return a new value
     */
    public SendOfficialMessage withOfflinePush(OfflinePush offlinePush) {
        return new SendOfficialMessage(members.with(
                "OfflinePushInfo", Checks.notNull("offlinePush", offlinePush).asMap()));
    }

    /**
     * Returns the same with another {@code ForbidCallbackControl}.
     *
     * @param forbidCallbackControls which callbacks it does not cause: {@code ForbidBeforeSendMsgCallback}, {@code
     * ForbidAfterSendMsgCallback}
     * @return a new value
     */
    public SendOfficialMessage withForbidCallbackControls(Collection<String> forbidCallbackControls) {
        return new SendOfficialMessage(members.with(
                "ForbidCallbackControl", Checks.elements("forbidCallbackControls", forbidCallbackControls)));
    }

    /**
     * Returns the same with another {@code OnlineOnlyFlag}.
     *
     * @param onlineOnlyFlag whether it goes to those only who are online
     * @return a new value
     */
    public SendOfficialMessage withOnlineOnlyFlag(boolean onlineOnlyFlag) {
        return new SendOfficialMessage(members.with("OnlineOnlyFlag", onlineOnlyFlag ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code SendMsgControl}.
     *
     * @param sendMsgControls {@code NoUnread}, {@code NoLastMsg}, {@code WithMuteNotifications}
     * @return a new value
     */
    public SendOfficialMessage withSendMsgControls(Collection<String> sendMsgControls) {
        return new SendOfficialMessage(
                members.with("SendMsgControl", Checks.elements("sendMsgControls", sendMsgControls)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public SendOfficialMessage withCloudCustomData(String cloudCustomData) {
        return new SendOfficialMessage(
                members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
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
        return other instanceof SendOfficialMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SendOfficialMessage", "Official_Account");
    }
}
