package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.message.Message;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An event together with the type of its data. For an event that this version does not know, {@link #of} makes one with a record
 * of one's own. (The types are assumed.)
 *
 * @param <T> the type of the data
 */
@SuppressWarnings("UnusedTypeParameter") // ties an event to the type that its handlers take
public final class WebhookEventType<T> {

    /** Filled by the constants below as this class is initialised, and by nobody else. */
    private static final List<WebhookEventType<?>> KNOWN = new ArrayList<>();

    /** {@link WebhookEvent#MESSAGE_SENT}, with the message. */
    public static final WebhookEventType<Message> MESSAGE_SENT = known(of(WebhookEvent.MESSAGE_SENT, Message.class));

    /** {@link WebhookEvent#MESSAGE_REVOKED}, with the message as it is now, without its content. */
    public static final WebhookEventType<Message> MESSAGE_REVOKED =
            known(of(WebhookEvent.MESSAGE_REVOKED, Message.class));

    /** {@link WebhookEvent#MESSAGE_EDITED}, with the message as it is now. */
    public static final WebhookEventType<Message> MESSAGE_EDITED =
            known(of(WebhookEvent.MESSAGE_EDITED, Message.class));

    /** {@link WebhookEvent#MESSAGE_READ}, with the chat that was read. */
    public static final WebhookEventType<MessagesRead> MESSAGE_READ =
            known(of(WebhookEvent.MESSAGE_READ, MessagesRead.class));

    /** {@link WebhookEvent#GROUP_CREATED}, with the group. */
    public static final WebhookEventType<Group> GROUP_CREATED = known(of(WebhookEvent.GROUP_CREATED, Group.class));

    /** {@link WebhookEvent#GROUP_DISMISSED}, with the group as it was. */
    public static final WebhookEventType<Group> GROUP_DISMISSED = known(of(WebhookEvent.GROUP_DISMISSED, Group.class));

    /** {@link WebhookEvent#GROUP_MEMBER_JOINED}, with who and where. */
    public static final WebhookEventType<GroupMembership> GROUP_MEMBER_JOINED =
            known(of(WebhookEvent.GROUP_MEMBER_JOINED, GroupMembership.class));

    /** {@link WebhookEvent#GROUP_MEMBER_LEFT}, with who and where. */
    public static final WebhookEventType<GroupMembership> GROUP_MEMBER_LEFT =
            known(of(WebhookEvent.GROUP_MEMBER_LEFT, GroupMembership.class));

    /** {@link WebhookEvent#FRIEND_ADDED}, with the two. */
    public static final WebhookEventType<Friendship> FRIEND_ADDED =
            known(of(WebhookEvent.FRIEND_ADDED, Friendship.class));

    /** {@link WebhookEvent#FRIEND_REMOVED}, with the two. */
    public static final WebhookEventType<Friendship> FRIEND_REMOVED =
            known(of(WebhookEvent.FRIEND_REMOVED, Friendship.class));

    /** {@link WebhookEvent#USER_ONLINE}, with who. */
    public static final WebhookEventType<UserPresence> USER_ONLINE =
            known(of(WebhookEvent.USER_ONLINE, UserPresence.class));

    /** {@link WebhookEvent#USER_OFFLINE}, with who. */
    public static final WebhookEventType<UserPresence> USER_OFFLINE =
            known(of(WebhookEvent.USER_OFFLINE, UserPresence.class));

    /** {@link WebhookEvent#PUSH_SENT}, with the push. */
    public static final WebhookEventType<PushSent> PUSH_SENT = known(of(WebhookEvent.PUSH_SENT, PushSent.class));

    /** {@link WebhookEvent#MESSAGE_BEFORE_SEND}, with the message that is about to be sent. The service waits for the answer. */
    public static final WebhookEventType<MessageBeforeSend> MESSAGE_BEFORE_SEND =
            known(before(WebhookEvent.MESSAGE_BEFORE_SEND, MessageBeforeSend.class));

    private final WebhookEvent event;
    private final Type dataType;
    private final boolean awaitsDecision;

    private WebhookEventType(WebhookEvent event, Type dataType, boolean awaitsDecision) {
        this.event = Checks.notNull("event", event);
        this.dataType = Checks.notNull("dataType", dataType);
        this.awaitsDecision = awaitsDecision;
    }

    private static <T> WebhookEventType<T> known(WebhookEventType<T> type) {
        KNOWN.add(type);
        return type;
    }

    /**
     * Returns the type of an event that tells what happened.
     *
     * @param event the event
     * @param dataType a record whose components are named as the members of the data; {@code Object.class} for whatever it is,
     *     {@code null} included
     * @param <T> the type of the data
     * @return the type
     */
    public static <T> WebhookEventType<T> of(WebhookEvent event, Class<T> dataType) {
        return new WebhookEventType<>(event, dataType, false);
    }

    /**
     * Returns the type of an event that asks whether something may happen.
     *
     * @param event the event
     * @param dataType a record whose components are named as the members of the data; {@code Object.class} for whatever it is,
     *     {@code null} included
     * @param <T> the type of the data
     * @return the type
     */
    public static <T> WebhookEventType<T> before(WebhookEvent event, Class<T> dataType) {
        return new WebhookEventType<>(event, dataType, true);
    }

    /** The type of an event about whose data nothing is known. */
    static WebhookEventType<Object> unknown(WebhookEvent event) {
        return new WebhookEventType<>(event, Object.class, false);
    }

    /**
     * Returns the types that this version knows, one for each of {@link WebhookEvent#known()}.
     *
     * @return an unmodifiable list
     */
    public static List<WebhookEventType<?>> known() {
        return Collections.unmodifiableList(KNOWN);
    }

    /**
     * Returns the event.
     *
     * @return what happens
     */
    public WebhookEvent event() {
        return event;
    }

    /**
     * Returns the type of the data.
     *
     * @return what the JSON binding makes of it
     */
    public Type dataType() {
        return dataType;
    }

    /**
     * Tells whether the service asks before something happens, and waits for a {@link WebhookDecision}.
     *
     * @return whether an answer counts
     */
    public boolean awaitsDecision() {
        return awaitsDecision;
    }

    @Override
    public String toString() {
        return "WebhookEventType[" + event + ", " + dataType.getTypeName() + "]";
    }
}
