package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.util.Map;

/**
 * Which conversations stand at the top. Documented in Chinese only.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/user.
 */
public final class UserConversations {

    static {
        InnerAccess.grant(UserConversations.class, UserConversations::new);
    }

    private final Calls calls;

    UserConversations(Calls calls) {
        this.calls = calls;
    }

    /**
     * Puts a conversation at the top: {@code POST /user/conversation/pin}.
     *
     * @param conversationId the user or the group
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> pin(long conversationId) {
        return calls.call(
                RequestSpec.of(UserConversationOperations.PIN)
                        .json(Map.of("conversation_id", Ids.id("conversationId", conversationId))),
                AnswerShape.DEED);
    }

    /**
     * Ends that: {@code POST /user/conversation/unpin}.
     *
     * @param conversationId the user or the group
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> unpin(long conversationId) {
        return calls.call(
                RequestSpec.of(UserConversationOperations.UNPIN)
                        .json(Map.of("conversation_id", Ids.id("conversationId", conversationId))),
                AnswerShape.DEED);
    }

    /**
     * Lists the conversations at the top: {@code GET /user/conversation/pin_list}.
     *
     * @return the conversations
     */
    public Call<PinnedConversations> listPinned() {
        return calls.call(RequestSpec.of(UserConversationOperations.LIST_PINNED), PinnedConversations.class);
    }
}
