package com.xuqm.maxim.message;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.internal.MaximOptions;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.json.GenericTypes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Messages. As the app, one sends them for any user, see {@link SendMessage#withSender}.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/message.
 */
public final class Messages {

    static {
        InnerAccess.grant(Messages.class, Messages::new);
    }

    private static final AnswerShape<Object, SentMessages> SENT = AnswerShape.ofAnswer(
            Object.class,
            answer -> Boolean.FALSE.equals(answer.data())
                    ? AnswerShape.nothingDone(1, "")
                    : new Answer.Success<>(new SentMessages(answer.messageIds()), null));

    private static final AnswerShape<BroadcastResult, BroadcastResult> BROADCAST = AnswerShape.of(
            BroadcastResult.class,
            result -> Boolean.FALSE.equals(result.success())
                    ? AnswerShape.nothingDone(1, "")
                    : new Answer.Success<>(result, null));

    private final Calls calls;

    Messages(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sends a message: {@code POST /message/send}.
     *
     * <p>A message without a {@link SendMessage#withTransactionId transaction id} gets one, the same for all attempts of an execution, so
     * that it is sent once if it has to be repeated. For how long the service knows an id is not said, but that it is a short time.
     *
     * @param message what, and to whom
     * @return what is known of it
     */
    public Call<SentMessages> send(SendMessage message) {
        return calls.call(RequestSpec.of(MessageOperations.SEND).jsonOfExecution(sent(message)), SENT);
    }

    /**
     * Sends a message of the system to users: {@code POST /message/notify}. It is repeated as {@link #send} is.
     *
     * @param message what, and to which users
     * @return what is known of it
     */
    public Call<SentMessages> notify(SendMessage message) {
        return calls.call(RequestSpec.of(MessageOperations.NOTIFY).jsonOfExecution(notice(message)), SENT);
    }

    /**
     * Sends a message to every user of the app: {@code POST /message/broadcast}. Documented in Chinese only.
     *
     * <p>The service cannot tell a repetition from another broadcast. So there is one attempt, whatever the client is told of retries, and
     * an answer that is lost leaves open whether it went out.
     *
     * @param message what
     * @return what became of it
     */
    public Call<BroadcastResult> broadcast(BroadcastMessage message) {
        return calls.<BroadcastResult>call(
                        RequestSpec.of(MessageOperations.BROADCAST)
                                .json(Checks.notNull("message", message).members()),
                        BROADCAST)
                .with(CallOptions.none().withMaxAttempts(1));
    }

    /**
     * Takes a message back: {@code POST /message/recall}.
     *
     * @param conversationId the user or the group to whom it went
     * @param messageId the message
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> recall(long conversationId, long messageId) {
        return calls.call(
                RequestSpec.of(MessageOperations.RECALL)
                        .json(Map.of(
                                "conversation_id",
                                Ids.id("conversationId", conversationId),
                                "msg_id",
                                Ids.id("messageId", messageId))),
                AnswerShape.DEED);
    }

    /**
     * Marks a conversation as read, up to a message: {@code GET /message/ack}. It changes something, though by GET.
     *
     * @param conversationId with whom the conversation is
     * @param messageId the last message that was read
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> markRead(long conversationId, long messageId) {
        return calls.call(
                RequestSpec.of(MessageOperations.MARK_READ)
                        .query("conversation_id", Ids.id("conversationId", conversationId))
                        .query("msg_id", Ids.id("messageId", messageId)),
                AnswerShape.DEED);
    }

    /**
     * Lists the caller's messages with a user or in a group, the newest first: {@code GET /message/conversation}.
     *
     * @param oppositeId the user or the group
     * @return the messages, up to the one that the service calls the last
     */
    public PagedCall<HistoryMessage> history(long oppositeId) {
        Ids.id("oppositeId", oppositeId);
        return calls.pages(
                () -> RequestSpec.of(MessageOperations.HISTORY).query("opposite_id", oppositeId),
                HistoryMessage.class,
                HistoryPaging.NEWEST_FIRST);
    }

    /**
     * Lists the caller's recent conversations, also those of which all was read: {@code GET /message/unread}. The service does not page
     * this list.
     *
     * @return the conversations
     */
    public Call<List<Conversation>> conversations() {
        return calls.call(
                RequestSpec.of(MessageOperations.CONVERSATIONS),
                GenericTypes.parameterized(List.class, Conversation.class));
    }

    /**
     * Deletes a conversation of the caller: {@code DELETE /message/conversation}.
     *
     * @param conversationId with whom it is
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> deleteConversation(long conversationId) {
        return calls.call(
                RequestSpec.of(MessageOperations.DELETE_CONVERSATION)
                        .query("conversation_id", Ids.id("conversationId", conversationId)),
                AnswerShape.DEED);
    }

    private Supplier<Members> sent(SendMessage message) {
        Checks.notNull("message", message);
        return () -> message.identified(calls.options(MaximOptions.class).transactionIds());
    }

    private Supplier<Members> notice(SendMessage message) {
        if (Checks.notNull("message", message).isForGroups()) {
            throw new IllegalArgumentException("message must be for users: messages of the system go to no groups");
        }
        return sent(message);
    }
}
