package com.xuqm.emulator.internal.message;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;

/** The operations {@code messages.*}. */
public final class MessageRoutes {

    private final Messages messages;
    private final Accounts accounts;
    private final Groups groups;
    private final List<SendRule> rules;
    private final ContentFilter filter;

    /**
     * Creates the operations.
     *
     * @param messages the messages
     * @param accounts the accounts
     * @param groups the groups
     * @param rules who may write where
     * @param filter what may be written
     */
    public MessageRoutes(
            Messages messages, Accounts accounts, Groups groups, List<SendRule> rules, ContentFilter filter) {
        this.messages = messages;
        this.accounts = accounts;
        this.groups = groups;
        this.rules = List.copyOf(rules);
        this.filter = filter;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("messages.send", "POST", "/api/im/messages/send", Auth.IM, this::send),
                new Route("messages.revoke", "POST", "/api/im/messages/{id}/revoke", Auth.IM, this::revoke),
                new Route("messages.edit", "PUT", "/api/im/messages/{id}", Auth.IM, this::edit),
                new Route("messages.history", "GET", "/api/im/messages/history/{toId}", Auth.IM, this::history),
                new Route(
                        "messages.groupHistory",
                        "GET",
                        "/api/im/messages/group-history/{groupId}",
                        Auth.IM,
                        this::groupHistory),
                new Route("messages.search", "GET", "/api/im/messages/search", Auth.IM, this::search),
                new Route(
                        "messages.offlineCount", "GET", "/api/im/messages/offline/count", Auth.IM, this::offlineCount),
                new Route("messages.syncOffline", "POST", "/api/im/messages/offline", Auth.IM, this::syncOffline));
    }

    private Account caller(ApiRequest request) {
        return accounts.require(request.callerId());
    }

    /**
     * What a receiver is told of a message before it is sent.
     *
     * @param request a request to send it, whose caller is known
     * @return who, to whom, what
     */
    public static JsonObject beforeSend(ApiRequest request) {
        Body body = request.object();
        String msgType = body.text("msgType");
        String content = body.string("content");
        Contents.check(msgType, content);
        return JsonFields.start()
                .put("fromId", request.callerId())
                .put("toId", Ids.check("toId", body.string("toId")))
                .put("chatType", body.text("chatType"))
                .put("msgType", msgType)
                .put("content", content)
                .put("clientMsgId", body.has("clientMsgId") ? body.text("clientMsgId") : null)
                .json();
    }

    private JsonElement send(ApiRequest request) {
        Account sender = caller(request);
        Body body = request.object();
        String toId = Ids.check("toId", body.string("toId"));
        String chatType = body.text("chatType");
        String msgType = body.text("msgType");
        String content = body.string("content");
        String clientMsgId = body.has("clientMsgId") ? body.text("clientMsgId") : null;
        Contents.check(msgType, content);
        Message first = clientMsgId == null ? null : messages.sentAs(sender, clientMsgId);
        if (first != null) {
            return first.toJson();
        }
        Chat chat = chat(sender, chatType, toId);
        rules.forEach(rule -> rule.check(sender, chat, request.now()));
        Draft draft = new Draft(msgType, filter.filter(msgType, content), new Origin(clientMsgId, null));
        return messages.send(sender, chat, draft, request.now()).toJson();
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

    private JsonElement revoke(ApiRequest request) {
        Account caller = caller(request);
        Message message = messages.require(request.path("id"));
        if (message.from() != caller && !caller.administrator()) {
            throw Refusal.forbidden("only its sender or an administrator may revoke a message");
        }
        messages.revoke(message);
        return message.toJson();
    }

    private JsonElement edit(ApiRequest request) {
        Message message = messages.require(request.path("id"));
        if (message.from() != caller(request)) {
            throw Refusal.forbidden("only its sender may edit a message");
        }
        if (!message.msgType().equals("TEXT")) {
            throw Refusal.badRequest("only a TEXT message can be edited, this one is " + message.msgType());
        }
        if (message.revoked()) {
            throw Refusal.badRequest("a revoked message cannot be edited");
        }
        String content = request.object().string("content");
        Contents.check(message.msgType(), content);
        messages.edit(message, filter.filter(message.msgType(), content), request.now());
        return message.toJson();
    }

    private JsonElement history(ApiRequest request) {
        Account caller = caller(request);
        Account other = accounts.require(Ids.check("toId", request.path("toId")));
        return page(request, messages.history(caller, other, HistoryFilter.of(request.query())));
    }

    private JsonElement groupHistory(ApiRequest request) {
        Group group = groups.require(Ids.check("groupId", request.path("groupId")));
        group.requireInsider(caller(request));
        return page(request, messages.history(group, HistoryFilter.of(request.query())));
    }

    private JsonElement search(ApiRequest request) {
        return page(request, messages.search(caller(request), HistoryFilter.byKeyword(request.query())));
    }

    private static JsonElement page(ApiRequest request, List<Message> found) {
        return PageRequest.of(request.query()).cut(found, Message::toJson);
    }

    private JsonElement offlineCount(ApiRequest request) {
        JsonObject json = new JsonObject();
        json.addProperty("count", messages.waitingCount(caller(request)));
        return json;
    }

    private JsonElement syncOffline(ApiRequest request) {
        return Json.array(messages.takeWaiting(caller(request)), Message::toJson);
    }
}
