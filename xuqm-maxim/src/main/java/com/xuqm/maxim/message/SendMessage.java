package com.xuqm.maxim.message;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A message to be sent, to users or to groups, and not to both. */
public final class SendMessage {

    private static final int USER = 1;
    private static final int GROUP = 2;

    private static final Members NONE = Members.named(
            "targets",
            "type",
            "content_type",
            "content",
            "attachment",
            "config",
            "ext",
            "from_user_id",
            "online_only",
            "related_mid",
            "transaction_id");

    static {
        InnerAccess.grantMembers(SendMessage.class, SendMessage::members);
    }

    private final Members members;

    private SendMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns a text for a user.
     *
     * @param userId the user
     * @param text what to say
     * @return the message
     */
    public static SendMessage text(long userId, String text) {
        return to(List.of(Ids.id("userId", userId)), ContentType.TEXT, text);
    }

    /**
     * Returns a text for a group.
     *
     * @param groupId the group
     * @param text what to say
     * @return the message
     */
    public static SendMessage groupText(long groupId, String text) {
        return toGroups(List.of(Ids.id("groupId", groupId)), ContentType.TEXT, text);
    }

    /**
     * Returns a message for users.
     *
     * @param userIds at least one user
     * @param contentType what it is
     * @param content what it says
     * @return the message
     */
    public static SendMessage to(Collection<Long> userIds, ContentType contentType, String content) {
        return of(Ids.ids("userIds", userIds), USER, contentType, content);
    }

    /**
     * Returns a message for groups.
     *
     * @param groupIds at least one group
     * @param contentType what it is
     * @param content what it says
     * @return the message
     */
    public static SendMessage toGroups(Collection<Long> groupIds, ContentType contentType, String content) {
        return of(Ids.ids("groupIds", groupIds), GROUP, contentType, content);
    }

    private static SendMessage of(List<Long> targets, int type, ContentType contentType, String content) {
        return new SendMessage(NONE.with("targets", targets)
                .with("type", type)
                .with("content_type", Checks.notNull("contentType", contentType).number())
                .with("content", Checks.text("content", content)));
    }

    /** {@return the users or the groups to whom it goes} */
    public List<Long> targets() {
        return members.require("targets");
    }

    /** {@return whether it goes to groups} */
    public boolean isForGroups() {
        return members.<Integer>require("type") == GROUP;
    }

    /** {@return what it is} */
    public ContentType contentType() {
        return ContentType.numbered(members.<Integer>require("content_type"));
    }

    /** {@return what it says} */
    public String content() {
        return members.require("content");
    }

    /** {@return where its file is, as JSON, {@code null} if there is none} */
    public @Nullable String attachment() {
        return members.find("attachment");
    }

    /** {@return what the vendor's client libraries keep with it, {@code null} if nothing} */
    public @Nullable String config() {
        return members.find("config");
    }

    /** {@return what the app keeps with it, {@code null} if nothing} */
    public @Nullable String ext() {
        return members.find("ext");
    }

    /** {@return who sends it, {@code null} for the user as whom the call is made} */
    public @Nullable Long sender() {
        return members.find("from_user_id");
    }

    /** {@return whether it is for devices that are online, and kept for no other; {@code null} for no} */
    public @Nullable Boolean onlineOnly() {
        return members.find("online_only");
    }

    /** {@return the message that it is about, {@code null} if there is none} */
    public @Nullable Long relatedMessageId() {
        return members.find("related_mid");
    }

    /** {@return an id of the sender's own, {@code null} for one that is made when the message is sent} */
    public @Nullable Long transactionId() {
        return members.find("transaction_id");
    }

    /**
     * Returns the same message with an attachment, which pictures, voice messages, videos and files need.
     *
     * @param attachment JSON: {@code url}, {@code dName}, {@code fLen} in bytes, and {@code duration} in seconds or {@code width} and {@code height}
     * @return a new message
     */
    public SendMessage withAttachment(String attachment) {
        return new SendMessage(members.with("attachment", Checks.text("attachment", attachment)));
    }

    /**
     * Returns the same message with what the vendor's client libraries keep with it.
     *
     * @param config JSON
     * @return a new message
     */
    public SendMessage withConfig(String config) {
        return new SendMessage(members.with("config", Checks.text("config", config)));
    }

    /**
     * Returns the same message with what the app keeps with it.
     *
     * @param ext anything, often JSON
     * @return a new message
     */
    public SendMessage withExt(String ext) {
        return new SendMessage(members.with("ext", Checks.text("ext", ext)));
    }

    /**
     * Returns the same message from another user. Only the app may send for others.
     *
     * @param userId who sends it
     * @return a new message
     */
    public SendMessage withSender(long userId) {
        return new SendMessage(members.with("from_user_id", Ids.id("userId", userId)));
    }

    /**
     * Returns the same message for devices that are online, or for all.
     *
     * @param onlineOnly whether it is kept for no other
     * @return a new message
     */
    public SendMessage withOnlineOnly(boolean onlineOnly) {
        return new SendMessage(members.with("online_only", onlineOnly));
    }

    /**
     * Returns the same message about another one, which those have that append or replace.
     *
     * @param messageId the other message
     * @return a new message
     */
    public SendMessage withRelatedMessageId(long messageId) {
        return new SendMessage(members.with("related_mid", Ids.id("messageId", messageId)));
    }

    /**
     * Returns the same message with an id of the sender's own. Of two requests with the same one within a short time, of which the vendor says no
     * more, the service carries out the first.
     *
     * @param transactionId stable for this message however often it is sent
     * @return a new message
     */
    public SendMessage withTransactionId(long transactionId) {
        return new SendMessage(members.with("transaction_id", Ids.id("transactionId", transactionId)));
    }

    /** As it is sent by somebody who has an id for it, unless it has one. */
    Members identified(LongSupplier ids) {
        return transactionId() == null ? members.with("transaction_id", ids.getAsLong()) : members;
    }

    private Members members() {
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

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return members.show("SendMessage", "targets", "type", "content_type", "transaction_id");
    }
}
