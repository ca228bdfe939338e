package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What happened. (The values are assumed.) */
public final class WebhookEvent extends OpenEnumValue {

    /** A message was sent. */
    public static final WebhookEvent MESSAGE_SENT = new WebhookEvent("message.sent", true);

    /** A message was taken back. */
    public static final WebhookEvent MESSAGE_REVOKED = new WebhookEvent("message.revoked", true);

    /** A message was changed. */
    public static final WebhookEvent MESSAGE_EDITED = new WebhookEvent("message.edited", true);

    /** A user read the messages of a chat. */
    public static final WebhookEvent MESSAGE_READ = new WebhookEvent("message.read", true);

    /** A group was created. */
    public static final WebhookEvent GROUP_CREATED = new WebhookEvent("group.created", true);

    /** A group was dissolved. */
    public static final WebhookEvent GROUP_DISMISSED = new WebhookEvent("group.dismissed", true);

    /** A user became a member of a group. */
    public static final WebhookEvent GROUP_MEMBER_JOINED = new WebhookEvent("group.member.joined", true);

    /** A user is no longer a member of a group. */
    public static final WebhookEvent GROUP_MEMBER_LEFT = new WebhookEvent("group.member.left", true);

    /** Two users became friends. */
    public static final WebhookEvent FRIEND_ADDED = new WebhookEvent("friend.added", true);

    /** Two users are no longer friends. */
    public static final WebhookEvent FRIEND_REMOVED = new WebhookEvent("friend.removed", true);

    /** A user connected. */
    public static final WebhookEvent USER_ONLINE = new WebhookEvent("user.online", true);

    /** A user is no longer connected. */
    public static final WebhookEvent USER_OFFLINE = new WebhookEvent("user.offline", true);

    /** A push was sent. */
    public static final WebhookEvent PUSH_SENT = new WebhookEvent("push.sent", true);

    /** A message is about to be sent, and the receiver may prevent it. */
    public static final WebhookEvent MESSAGE_BEFORE_SEND = new WebhookEvent("message.before_send", true);

    private static final List<WebhookEvent> KNOWN = List.of(
            MESSAGE_SENT,
            MESSAGE_REVOKED,
            MESSAGE_EDITED,
            MESSAGE_READ,
            GROUP_CREATED,
            GROUP_DISMISSED,
            GROUP_MEMBER_JOINED,
            GROUP_MEMBER_LEFT,
            FRIEND_ADDED,
            FRIEND_REMOVED,
            USER_ONLINE,
            USER_OFFLINE,
            PUSH_SENT,
            MESSAGE_BEFORE_SEND);

    private WebhookEvent(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static WebhookEvent of(String value) {
        return of(KNOWN, value, other -> new WebhookEvent(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static WebhookEvent valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<WebhookEvent> known() {
        return KNOWN;
    }
}
