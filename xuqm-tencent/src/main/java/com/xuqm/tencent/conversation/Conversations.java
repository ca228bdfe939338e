package com.xuqm.tencent.conversation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Conversations of a user. */
public final class Conversations {

    static {
        InnerAccess.grant(Conversations.class, Conversations::new);
    }

    private final Calls calls;

    Conversations(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists conversations: {@code POST /v4/recentcontact/get_list}.
     *
     * <p>First page: TimeStamp, StartIndex, TopTimeStamp, TopStartIndex all 0, afterwards the four values of the answer. CompleteFlag 1 =
     * end. AssistFlags bit 0 pinned, 1 empty ones, 2 pinned paging. MsgTime s. The service's documents have it.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<Conversation> list(ListConversations request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(ConversationsOperations.LIST).json(members),
                Conversation.class,
                Listing.of(ConversationPage.class, ConversationPage::sessionItems)
                        .first(ConversationPage.first())
                        .next((asked, page) ->
                                // the beginning is nowhere to go on
                                page.following().equals(ConversationPage.first()) ? null : page.following())
                        .until(ConversationPage::completeFlag));
    }

    /**
     * Deletes a conversation: {@code POST /v4/recentcontact/delete}.
     *
     * <p>ToGroupid with lower-case d for groups. ClearRamble 1 clears roaming messages. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> delete(DeleteConversation request) {
        return calls.callForNothing(RequestSpec.of(ConversationsOperations.DELETE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Marks conversations: {@code POST /v4/recentcontact/mark_contact}.
     *
     * <p>OptType 1 standard / 2 custom / 3 both. ClearMark and SetMark are arrays of bit positions; the answer StandardMark is a bit
     * string. CustomMark at most 256 B. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param markItems the conversations and their marks
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<ContactResult>> mark(String fromAccount, Collection<ConversationMark> markItems) {
        return calls.call(
                RequestSpec.of(ConversationsOperations.MARK)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "MarkItem",
                                Wire.maps("markItems", markItems, ConversationMark::asMap))),
                ContactResultList.class,
                (ContactResultList answer) -> BatchOutcome.of(
                        ConversationsOperations.MARK,
                        answer.results(),
                        item -> ItemFailure.ofCode(
                                item.contactItem() == null
                                        ? ""
                                        : item.contactItem().name(),
                                item.resultCode(),
                                item.resultInfo())));
    }
}
