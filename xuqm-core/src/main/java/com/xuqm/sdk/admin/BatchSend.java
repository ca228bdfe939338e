package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
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
 *
 * @param toIds 1 to {@value #MAX_RECIPIENTS} recipients, unmodifiable
 * @param content what to say
 * @param fromId the account in whose name it is sent, {@code null} for the administrator's
 * @param campaignId a name for the campaign, {@code null} for none. That the service sends each recipient only one message of a
 *     campaign is assumed
 */
public record BatchSend(
        List<String> toIds,
        MessageContent content,
        @Nullable String fromId,
        @Nullable String campaignId) {

    /** The most recipients that one call takes (assumed). */
    public static final int MAX_RECIPIENTS = 500;

    /**
     * Checks the values.
     *
     * @param toIds 1 to {@value #MAX_RECIPIENTS} recipients
     * @param content what to say
     * @param fromId the account in whose name it is sent, {@code null} for the administrator's
     * @param campaignId a name for the campaign, {@code null} for none
     */
    public BatchSend {
        toIds = Checks.ids("toIds", toIds, MAX_RECIPIENTS);
        Checks.notNull("content", content);
        if (fromId != null) {
            Checks.id("fromId", fromId);
        }
        if (campaignId != null) {
            Checks.id("campaignId", campaignId);
        }
    }

    /**
     * Returns a text for many people.
     *
     * @param userIds the recipients
     * @param text what to say
     * @return the request
     */
    public static BatchSend text(Collection<String> userIds, String text) {
        return of(userIds, new TextContent(text));
    }

    /**
     * Returns a message for many people.
     *
     * @param userIds the recipients
     * @param content what to say
     * @return the request
     */
    public static BatchSend of(Collection<String> userIds, MessageContent content) {
        return new BatchSend(Checks.ids("userIds", userIds, MAX_RECIPIENTS), content, null, null);
    }

    /**
     * Returns the same message in another account's name.
     *
     * @param userId the account
     * @return a new request
     */
    public BatchSend withFromId(String userId) {
        return new BatchSend(toIds, content, Checks.id("fromId", userId), campaignId);
    }

    /**
     * Returns the same message as part of a campaign.
     *
     * @param id the campaign's name
     * @return a new request
     */
    public BatchSend withCampaignId(String id) {
        return new BatchSend(toIds, content, fromId, Checks.id("campaignId", id));
    }

    /** Leaves the content and the recipients out. */
    @Override
    public String toString() {
        return "BatchSend[" + toIds.size() + " recipients, msgType=" + content.type() + ", campaignId=" + campaignId
                + "]";
    }

    /**
     * A batch as it is on the wire.
     *
     * @param toIds the recipients
     * @param msgType the kind of the content
     * @param content the content as a string
     * @param fromId the account in whose name it is sent, {@code null} for the administrator's
     * @param campaignId a name for the campaign, {@code null} for none
     */
    public record Wire(
            List<String> toIds,
            MessageType msgType,
            String content,
            @Nullable String fromId,
            @Nullable String campaignId) {

        /** Leaves the content and the recipients out. */
        @Override
        public String toString() {
            return "BatchSend.Wire[" + toIds.size() + " recipients]";
        }
    }
}
