package com.xuqm.sdk.message;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.json.GenericTypes;
import java.util.List;
import java.util.Map;

/** Messages between people and in groups. */
public final class Messages {

    static {
        InnerAccess.grant(Messages.class, Messages::new);
    }

    private final Calls calls;
    private final ContentCodec contents;

    Messages(Calls calls) {
        this.calls = calls;
        this.contents = new ContentCodec(calls.json());
    }

    /**
     * Sends a message: {@code POST /api/im/messages/send}. It is repeated only if it was certainly not sent, or if the service
     * said that it did not act (429, 503).
     *
     * <p>A message without a {@code clientMsgId} gets one, 32 random hexadecimal characters, the same for all attempts of one execution; by
     * it the message can be found again if it is in doubt whether it arrived. Executing the call once more sends another message
     * under another id, unless the message has an id of its own.
     *
     * @param message what to send, and to whom
     * @return the message as the service keeps it
     */
    public Call<Message> send(SendMessage message) {
        Checks.notNull("message", message);
        String content = contents.encode(message.content());
        return calls.call(
                RequestSpec.of(MessageOperations.SEND).jsonOfExecution(() -> message.members(content)), Message.class);
    }

    /**
     * Takes a message back: {@code POST /api/im/messages/{id}/revoke}.
     *
     * @param id the message's id
     * @return the revoked message
     */
    public Call<Message> revoke(String id) {
        return calls.call(RequestSpec.of(MessageOperations.REVOKE).path("id", id), Message.class);
    }

    /**
     * Changes the text of a message: {@code PUT /api/im/messages/{id}}. Only text messages of the caller's own can be changed.
     *
     * @param id the message's id
     * @param text the new text
     * @return the changed message
     */
    public Call<Message> edit(String id, String text) {
        return calls.call(
                RequestSpec.of(MessageOperations.EDIT)
                        .path("id", id)
                        .json(Map.of("content", Checks.text("text", text))),
                Message.class);
    }

    /**
     * Reads the history with a person: {@code GET /api/im/messages/history/{toId}}.
     *
     * @param toId the other person
     * @return the messages, the newest first (assumed)
     */
    public PagedCall<Message> history(String toId) {
        return history(toId, MessageFilter.none());
    }

    /**
     * Reads a part of the history with a person: {@code GET /api/im/messages/history/{toId}}.
     *
     * @param toId the other person
     * @param filter which messages are wanted
     * @return the messages, the newest first (assumed)
     */
    public PagedCall<Message> history(String toId, MessageFilter filter) {
        Checks.id("toId", toId);
        Checks.notNull("filter", filter);
        return calls.pages(
                () -> filtered(RequestSpec.of(MessageOperations.HISTORY).path("toId", toId), filter),
                Message.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Reads the history of a group: {@code GET /api/im/messages/group-history/{groupId}}.
     *
     * @param groupId the group
     * @return the messages with their {@code groupReadCount}, the newest first (assumed)
     */
    public PagedCall<Message> groupHistory(String groupId) {
        return groupHistory(groupId, MessageFilter.none());
    }

    /**
     * Reads a part of the history of a group: {@code GET /api/im/messages/group-history/{groupId}}.
     *
     * @param groupId the group
     * @param filter which messages are wanted
     * @return the messages with their {@code groupReadCount}, the newest first (assumed)
     */
    public PagedCall<Message> groupHistory(String groupId, MessageFilter filter) {
        Checks.id("groupId", groupId);
        Checks.notNull("filter", filter);
        return calls.pages(
                () -> filtered(RequestSpec.of(MessageOperations.GROUP_HISTORY).path("groupId", groupId), filter),
                Message.class,
                Paging.PAGE_AND_SIZE);
    }

    private static RequestSpec filtered(RequestSpec request, MessageFilter filter) {
        return request.query("keyword", filter.keyword())
                .query("msgType", filter.msgType())
                .query("startTime", filter.startTime() == null ? null : LocalTimes.format(filter.startTime()))
                .query("endTime", filter.endTime() == null ? null : LocalTimes.format(filter.endTime()));
    }

    /**
     * Searches the caller's messages: {@code GET /api/im/messages/search}.
     *
     * @param keyword what the content must contain, not blank
     * @return the messages
     */
    public PagedCall<Message> search(String keyword) {
        Checks.notBlank("keyword", keyword);
        return calls.pages(
                () -> RequestSpec.of(MessageOperations.SEARCH).query("keyword", keyword),
                Message.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Counts the messages that wait for the caller: {@code GET /api/im/messages/offline/count}.
     *
     * @return how many {@link #syncOffline()} would give
     */
    public Call<Long> offlineCount() {
        return calls.<OfflineCount, Long>call(
                RequestSpec.of(MessageOperations.OFFLINE_COUNT), OfflineCount.class, OfflineCount::count);
    }

    /**
     * Takes the messages that wait for the caller: {@code POST /api/im/messages/offline}. Each is given once, so that the answer
     * to a call whose connection was lost is lost with it; the history still has the messages.
     *
     * @return the messages, the oldest first (assumed)
     */
    public Call<List<Message>> syncOffline() {
        return calls.<List<Message>, List<Message>>call(
                RequestSpec.of(MessageOperations.SYNC_OFFLINE), GenericTypes.listOf(Message.class), Checks::copy);
    }

    /**
     * Turns a message's content string into a typed content.
     *
     * @param message a message that was received
     * @return the content; a {@link RawContent} if its kind is unknown or it does not have its kind's shape
     */
    public MessageContent content(Message message) {
        Checks.notNull("message", message);
        return contents.decode(message.msgType(), message.content());
    }

    /**
     * Turns a message's content string into a type of the app's own, for {@link MessageType#CUSTOM}.
     *
     * @param message a message that was received
     * @param type a record, or any other type that the JSON binding can read; what it does not know of itself, such as data classes of Kotlin, it
     *     reads by a mapper of yours, see {@code JacksonJsonBinding.with} and {@code GsonJsonBinding.with}
     * @param <T> the same type
     * @return the value
     * @throws com.xuqm.sdk.json.JsonBindingException if the content is not JSON of that type
     */
    public <T> T content(Message message, Class<T> type) {
        return contents.decodeCustom(Checks.notNull("message", message).content(), type);
    }
}
