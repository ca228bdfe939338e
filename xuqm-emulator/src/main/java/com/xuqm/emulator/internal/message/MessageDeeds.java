package com.xuqm.emulator.internal.message;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;

/** What users do with messages, by a request or over a real-time connection. */
public final class MessageDeeds {

    private final Messages messages;
    private final Accounts accounts;
    private final Groups groups;
    private final List<SendRule> rules;
    private final ContentFilter filter;

    /**
     * Creates the deeds.
     *
     * @param messages the messages
     * @param accounts the accounts
     * @param groups the groups
     * @param rules who may write where
     * @param filter what may be written
     */
    public MessageDeeds(
            Messages messages, Accounts accounts, Groups groups, List<SendRule> rules, ContentFilter filter) {
        this.messages = messages;
        this.accounts = accounts;
        this.groups = groups;
        this.rules = List.copyOf(rules);
        this.filter = filter;
    }

    /**
     * What a receiver is told of a message before it is sent.
     *
     * @param senderId who wants to send it
     * @param body what he sends
     * @param clientId name of the field with the sender's own id
     * @return who, to whom, what
     */
    public static JsonObject beforeSend(String senderId, Body body, String clientId) {
        String msgType = body.text("msgType");
        String content = body.string("content");
        Contents.check(msgType, content);
        return JsonFields.start()
                .put("fromId", senderId)
                .put("toId", Ids.check("toId", body.string("toId")))
                .put("chatType", body.text("chatType"))
                .put("msgType", msgType)
                .put("content", content)
                .put("clientMsgId", body.optionalText(clientId))
                .json();
    }

    /**
     * Sends a message; under an id that the sender has used before, nothing is sent.
     *
     * @param sender who sends it
     * @param body {@code toId}, {@code chatType}, {@code msgType}, {@code content}
     * @param clientId name of the field with the sender's own id
     * @param now the time
     * @return the message, or the one that was sent under the same id
     */
    public Message send(Account sender, Body body, String clientId, long now) {
        String toId = Ids.check("toId", body.string("toId"));
        String chatType = body.text("chatType");
        String msgType = body.text("msgType");
        String content = body.string("content");
        String clientMsgId = body.optionalText(clientId);
        Contents.check(msgType, content);
        Message first = clientMsgId == null ? null : messages.sentAs(sender, clientMsgId);
        if (first != null) {
            return first;
        }
        Chat chat = chat(sender, chatType, toId);
        rules.forEach(rule -> rule.check(sender, chat, now));
        Draft draft = new Draft(msgType, filter.filter(msgType, content), new Origin(clientMsgId, null));
        return messages.send(sender, chat, draft, now);
    }

    private Chat chat(Account sender, String chatType, String toId) {
        return switch (chatType) {
            case "SINGLE" -> Chat.with(accounts.require(toId));
            case "GROUP" -> {
                Group group = groups.require(toId);
                group.requireInsider(sender);
                yield Chat.in(group);
            }
            default -> throw Refusal.badRequest("field chatType must be SINGLE or GROUP");
        };
    }

    /**
     * Revokes a message.
     *
     * @param caller who revokes it
     * @param id its id
     * @return the message
     */
    public Message revoke(Account caller, String id) {
        return revoke(caller, messages.require(id));
    }

    /**
     * Revokes a message that its sender may call by an id of his own.
     *
     * @param caller who revokes it
     * @param id its id, or the one that the sender gave it
     * @return the message
     */
    public Message revokeByEitherId(Account caller, String id) {
        Message own = messages.sentAs(caller, id);
        return own == null ? revoke(caller, id) : revoke(caller, own);
    }

    private Message revoke(Account caller, Message message) {
        if (message.from() != caller && !caller.administrator()) {
            throw Refusal.forbidden("only its sender or an administrator may revoke a message");
        }
        messages.revoke(message);
        return message;
    }

    Message edit(Account caller, String id, Body body, long now) {
        Message message = messages.require(id);
        if (message.from() != caller) {
            throw Refusal.forbidden("only its sender may edit a message");
        }
        if (!message.msgType().equals("TEXT")) {
            throw Refusal.badRequest("only a TEXT message can be edited, this one is " + message.msgType());
        }
        if (message.revoked()) {
            throw Refusal.badRequest("a revoked message cannot be edited");
        }
        String content = body.string("content");
        Contents.check(message.msgType(), content);
        messages.edit(message, filter.filter(message.msgType(), content), now);
        return message;
    }

    /**
     * Gives out the messages that wait for somebody; they wait no longer.
     *
     * @param account for whom
     * @return the messages, oldest first
     */
    public List<Message> takeWaiting(Account account) {
        return messages.takeWaiting(account);
    }
}
