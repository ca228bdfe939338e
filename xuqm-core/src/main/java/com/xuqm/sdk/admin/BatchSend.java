package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.message.ContentCodec;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.TextContent;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message for many people. (The fields are assumed.)
 *
 * <p>Recipients are checked for what cannot be sent at all ({@code null}, control characters, broken Unicode); whether they are
 * accounts is the service's to say, and it says so for each of them.
 */
public final class BatchSend {

    /** The most recipients that one call takes (assumed). */
    public static final int MAX_RECIPIENTS = 500;

    private static final Members NONE = Members.named("toIds", "msgType", "content", "fromId", "campaignId");

    private final Members members;

    private BatchSend(Members members) {
        this.members = members;
    }

    /**
     * Returns a text for many people.
     *
     * @param userIds 1 to {@value #MAX_RECIPIENTS} recipients
     * @param text what to say
     * @return the request
     */
    public static BatchSend text(Collection<String> userIds, String text) {
        return of(userIds, new TextContent(text));
    }

    /**
     * Returns a message for many people.
     *
     * @param userIds 1 to {@value #MAX_RECIPIENTS} recipients
     * @param content what to say
     * @return the request
     */
    public static BatchSend of(Collection<String> userIds, MessageContent content) {
        List<String> toIds = Checks.ids("userIds", userIds, MAX_RECIPIENTS);
        MessageType msgType = Checks.notNull("content", content).type();
        return new BatchSend(NONE.of(toIds, msgType, content, null, null));
    }

    /** {@return 1 to {@value #MAX_RECIPIENTS} recipients, unmodifiable} */
    public List<String> toIds() {
        return members.require("toIds");
    }

    /** {@return what it says} */
    public MessageContent content() {
        return members.require("content");
    }

    /** {@return the account in whose name it is sent, {@code null} for the administrator's} */
    public @Nullable String fromId() {
        return members.find("fromId");
    }

    /** {@return a name for the campaign, {@code null} for none} */
    public @Nullable String campaignId() {
        return members.find("campaignId");
    }

    /**
     * Returns the same message in another account's name.
     *
     * @param fromId the account in whose name it is sent
     * @return a new request
     */
    public BatchSend withFromId(String fromId) {
        return new BatchSend(members.with("fromId", Checks.id("fromId", fromId)));
    }

    /**
     * Returns the same message as part of a campaign. That the service sends each recipient only one message of a campaign is assumed.
     *
     * @param campaignId the campaign's name
     * @return a new request
     */
    public BatchSend withCampaignId(String campaignId) {
        return new BatchSend(members.with("campaignId", Checks.id("campaignId", campaignId)));
    }

    /** As it goes to the service, where a content is a string. */
    Members members(ContentCodec contents) {
        return members.with("content", contents.encode(content()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchSend that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves the content and the recipients out. */
    @Override
    public String toString() {
        return members.show("BatchSend", "msgType", "fromId", "campaignId");
    }
}
