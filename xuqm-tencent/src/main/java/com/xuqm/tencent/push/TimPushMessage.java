package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.OfflinePush;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to push to all users, or to those that a condition describes.
 */
public final class TimPushMessage {

    private static final Members NONE = Members.named(
            "From_Account",
            "Condition",
            "MsgRandom",
            "MsgBody",
            "MsgLifeTime",
            "OnlineOnlyFlag",
            "OfflinePushInfo",
            "DataId");

    private final Members members;

    private TimPushMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static TimPushMessage of() {
        return new TimPushMessage(NONE);
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public TimPushMessage withFromAccount(String fromAccount) {
        return new TimPushMessage(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code Condition}.
     *
     * @param condition which users it is for; all without it
     * @return a new value
     */
    public TimPushMessage withCondition(TimPushCondition condition) {
        return new TimPushMessage(
                members.with("Condition", Checks.notNull("condition", condition).asMap()));
    }

    /**
     * Returns the same with another {@code MsgRandom}.
     *
     * @param msgRandom the number by which the service drops a repetition, a uint32
     * @return a new value
     */
    public TimPushMessage withMsgRandom(long msgRandom) {
        return new TimPushMessage(members.with("MsgRandom", Wire.uint32("msgRandom", msgRandom)));
    }

    /**
     * Returns the same with another {@code MsgBody}.
     *
     * @param body what the message consists of
     * @return a new value
     */
    public TimPushMessage withBody(Collection<MessageElement> body) {
        return new TimPushMessage(members.with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code MsgLifeTime}.
     *
     * @param msgLifeTime how long it is kept for those who are offline, at most 7 days; zero for those who are online only
     * @return a new value
     */
    public TimPushMessage withMsgLifeTime(Duration msgLifeTime) {
        return new TimPushMessage(members.with("MsgLifeTime", Wire.seconds("msgLifeTime", msgLifeTime, 604_800L)));
    }

    /**
     * Returns the same with another {@code OnlineOnlyFlag}.
     *
     * @param onlineOnlyFlag whether it goes to those only who are online
     * @return a new value
     */
    public TimPushMessage withOnlineOnlyFlag(boolean onlineOnlyFlag) {
        return new TimPushMessage(members.with("OnlineOnlyFlag", onlineOnlyFlag ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code OfflinePushInfo}.
     *
     * @param offlinePush how it is pushed to those who are offline
     * @return a new value
     */
    public TimPushMessage withOfflinePush(OfflinePush offlinePush) {
        return new TimPushMessage(members.with(
                "OfflinePushInfo", Checks.notNull("offlinePush", offlinePush).asMap()));
    }

    /**
     * Returns the same with another {@code DataId}.
     *
     * @param dataId an id of the app's own, at most 64 bytes
     * @return a new value
     */
    public TimPushMessage withDataId(String dataId) {
        return new TimPushMessage(members.with("DataId", Checks.id("dataId", dataId)));
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
        return other instanceof TimPushMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("TimPushMessage", "From_Account");
    }
}
