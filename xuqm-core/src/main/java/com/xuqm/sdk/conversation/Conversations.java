package com.xuqm.sdk.conversation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import org.jspecify.annotations.Nullable;

/** The conversations of the acting user. */
public final class Conversations {

    static {
        InnerAccess.grant(Conversations.class, Conversations::new);
    }

    private final Calls calls;

    Conversations(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the conversations: {@code GET /api/im/conversations}.
     *
     * @return those that are not hidden, pinned ones first, then the newest first (assumed); the service does not page this list
     */
    public PagedCall<Conversation> list() {
        return calls.pages(() -> RequestSpec.of(ConversationOperations.LIST), Conversation.class, Paging.NONE);
    }

    /**
     * Keeps a conversation on top, or stops that: {@code PUT /api/im/conversations/{targetId}/pinned}.
     *
     * @param conversation the conversation
     * @param pinned whether it is to be kept on top
     * @return the changed conversation
     */
    public Call<Conversation> setPinned(ConversationKey conversation, boolean pinned) {
        return change(of(ConversationOperations.SET_PINNED, conversation).query("pinned", pinned));
    }

    /**
     * Makes a conversation's messages come without noise, or stops that: {@code PUT /api/im/conversations/{targetId}/muted}.
     *
     * @param conversation the conversation
     * @param muted whether its messages are to make no noise
     * @return the changed conversation
     */
    public Call<Conversation> setMuted(ConversationKey conversation, boolean muted) {
        return change(of(ConversationOperations.SET_MUTED, conversation).query("muted", muted));
    }

    /**
     * Marks all messages of a conversation as read: {@code PUT /api/im/conversations/{targetId}/read}. In a group they count in
     * their {@code groupReadCount} from then on.
     *
     * @param conversation the conversation
     * @return the changed conversation
     */
    public Call<Conversation> markRead(ConversationKey conversation) {
        return change(of(ConversationOperations.MARK_READ, conversation));
    }

    /**
     * Keeps a text that is not sent yet: {@code PUT /api/im/conversations/{targetId}/draft}. The service takes the text in the
     * query of the URL, where proxies may log it; the SDK itself logs no query.
     *
     * @param conversation the conversation
     * @param draft the text; an empty one removes the draft (assumed)
     * @return the changed conversation
     */
    public Call<Conversation> setDraft(ConversationKey conversation, String draft) {
        return change(of(ConversationOperations.SET_DRAFT, conversation).query("draft", Checks.text("draft", draft)));
    }

    /**
     * Leaves a conversation out of the list until its next message, or shows it again:
     * {@code PUT /api/im/conversations/{targetId}/hidden}.
     *
     * @param conversation the conversation
     * @param hidden whether it is to be left out
     * @return the changed conversation
     */
    public Call<Conversation> setHidden(ConversationKey conversation, boolean hidden) {
        return change(of(ConversationOperations.SET_HIDDEN, conversation).query("hidden", hidden));
    }

    /**
     * Puts a conversation into a grouping, or takes it out: {@code PUT /api/im/conversations/{targetId}/group}. A grouping needs
     * no creating.
     *
     * @param conversation the conversation
     * @param groupName the grouping's name, {@code null} to take the conversation out of the one it is in
     * @return the changed conversation
     */
    public Call<Conversation> setGroup(ConversationKey conversation, @Nullable String groupName) {
        return change(of(ConversationOperations.SET_GROUP, conversation)
                .query("groupName", groupName == null ? null : Checks.id("groupName", groupName)));
    }

    /**
     * Lists the groupings: {@code GET /api/im/conversation-groups}.
     *
     * @return the groupings, by name (assumed); the service does not page this list
     */
    public PagedCall<ConversationGroup> listGroups() {
        return calls.pages(
                () -> RequestSpec.of(ConversationOperations.LIST_GROUPS), ConversationGroup.class, Paging.NONE);
    }

    /**
     * Lists the conversations of a grouping: {@code GET /api/im/conversation-groups/{groupName}}.
     *
     * @param groupName the grouping's name
     * @return the conversations, none if there is no such grouping (assumed); the service does not page this list
     */
    public PagedCall<Conversation> listByGroup(String groupName) {
        Checks.id("groupName", groupName);
        return calls.pages(
                () -> RequestSpec.of(ConversationOperations.LIST_BY_GROUP).path("groupName", groupName),
                Conversation.class,
                Paging.NONE);
    }

    /**
     * Deletes a conversation for the caller only: {@code DELETE /api/im/conversations/{targetId}}. Its messages stay (assumed).
     *
     * @param conversation the conversation
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete(ConversationKey conversation) {
        return calls.callForNothing(of(ConversationOperations.DELETE, conversation));
    }

    private Call<Conversation> change(RequestSpec request) {
        return calls.call(request, Conversation.class);
    }

    private static RequestSpec of(Operation operation, ConversationKey conversation) {
        Checks.notNull("conversation", conversation);
        return RequestSpec.of(operation)
                .path("targetId", conversation.targetId())
                .query("chatType", conversation.chatType());
    }
}
