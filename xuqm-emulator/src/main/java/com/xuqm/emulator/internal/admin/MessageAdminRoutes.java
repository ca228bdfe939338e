package com.xuqm.emulator.internal.admin;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.conversation.ChatParameters;
import com.xuqm.emulator.internal.conversation.Conversations;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.Message;
import com.xuqm.emulator.internal.message.Messages;
import java.util.List;

/** The operations {@code admin.*} on messages. */
public final class MessageAdminRoutes {

    private final Accounts accounts;
    private final Messages messages;
    private final Conversations conversations;
    private final ChatParameters chats;
    private final BatchSend batchSend;
    private final MessageImport messageImport;

    /**
     * Creates the operations.
     *
     * @param accounts the accounts
     * @param groups the groups
     * @param messages the messages
     * @param conversations the conversations
     * @param batchLimit most recipients of one batch
     * @param knowsRepetitions whether a campaign reaches a recipient only once, and a message is imported only once
     */
    public MessageAdminRoutes(
            Accounts accounts,
            Groups groups,
            Messages messages,
            Conversations conversations,
            int batchLimit,
            boolean knowsRepetitions) {
        this.accounts = accounts;
        this.messages = messages;
        this.conversations = conversations;
        this.chats = new ChatParameters(accounts, groups);
        this.batchSend = new BatchSend(accounts, messages, batchLimit, knowsRepetitions);
        this.messageImport = new MessageImport(accounts, messages, chats, knowsRepetitions);
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String all = "/api/im/admin/messages";
        return List.of(
                new Route("admin.batchSend", "POST", all + "/batch-send", Auth.IM_ADMIN, batchSend::execute),
                new Route("admin.markRead", "POST", all + "/read", Auth.IM_ADMIN, this::markRead),
                new Route("admin.importMessages", "POST", all + "/import", Auth.IM_ADMIN, messageImport::execute),
                new Route("admin.listMessages", "GET", all, Auth.IM_ADMIN, this::list),
                new Route("admin.revokeMessage", "POST", all + "/{id}/revoke", Auth.IM_ADMIN, this::revoke));
    }

    private JsonElement markRead(ApiRequest request) {
        Body body = request.object();
        Account owner = accounts.require(Ids.check("userId", body.string("userId")));
        Chat chat = chats.of(body.text("chatType"), body.string("targetId"), "field");
        JsonElement conversation = conversations.readExisting(owner, chat, request.now());
        request.did("USER", owner.userId(), "conversation with " + chat.targetId());
        return conversation;
    }

    private JsonElement list(ApiRequest request) {
        Account one = accounts.require(Ids.check("userA", request.query().required("userA")));
        Account other = accounts.require(Ids.check("userB", request.query().required("userB")));
        return PageRequest.of(request.query()).cut(messages.chats().history(one, other), Message::toJson);
    }

    private JsonElement revoke(ApiRequest request) {
        Message message = messages.require(request.path("id"));
        messages.revoke(message);
        request.did("MESSAGE", message.id(), null);
        return message.toJson();
    }
}
