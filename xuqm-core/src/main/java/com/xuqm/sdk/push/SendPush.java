package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A push to be sent to all devices of a user.
 */
public final class SendPush {

    static {
        InnerAccess.grantMembers(SendPush.class, SendPush::members);
    }

    private static final Members NONE = Members.named("userId", "title", "body", "payload", "clientMsgId");

    private final Members members;

    private SendPush(Members members) {
        this.members = members;
    }

    /**
     * Returns a push without a payload.
     *
     * @param userId the recipient
     * @param title the heading
     * @param body the text
     * @return the push
     */
    public static SendPush of(String userId, String title, String body) {
        Checks.id("userId", userId);
        return new SendPush(NONE.of(userId, Checks.text("title", title), Checks.text("body", body), Map.of(), null));
    }

    /** {@return the recipient} */
    public String userId() {
        return members.require("userId");
    }

    /** {@return the heading} */
    public String title() {
        return members.require("title");
    }

    /** {@return the text} */
    public String body() {
        return members.require("body");
    }

    /** {@return what the app needs to know besides, unmodifiable} */
    public Map<String, Object> payload() {
        return members.require("payload");
    }

    /** {@return an id of the caller's own, {@code null} for one that is made when the push is sent} */
    public @Nullable String clientMsgId() {
        return members.find("clientMsgId");
    }

    /**
     * Returns the same push with a payload.
     *
     * @param payload what the app needs to know besides, such as {@code chatId}: strings, numbers, booleans, lists, maps
     * @return a new push
     */
    public SendPush withPayload(Map<String, Object> payload) {
        return new SendPush(members.with("payload", Checks.copy(Checks.notNull("payload", payload))));
    }

    /**
     * Returns the same push with an id of the caller's own. That the service sends a push with the same id only once is assumed.
     *
     * @param clientMsgId not blank and without control characters
     * @return a new push
     */
    public SendPush withClientMsgId(String clientMsgId) {
        return new SendPush(members.with("clientMsgId", Checks.id("clientMsgId", clientMsgId)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SendPush that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return members.show("SendPush", "userId");
    }
}
