package com.xuqm.emulator.internal.message;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.List;

/** The operations {@code messages.*}. */
public final class MessageRoutes {

    private static final String CLIENT_ID = "clientMsgId";

    private final Messages messages;
    private final Accounts accounts;
    private final Groups groups;
    private final MessageDeeds deeds;

    /**
     * Creates the operations.
     *
     * @param messages the messages
     * @param accounts the accounts
     * @param groups the groups
     * @param deeds what users do with them
     */
    public MessageRoutes(Messages messages, Accounts accounts, Groups groups, MessageDeeds deeds) {
        this.messages = messages;
        this.accounts = accounts;
        this.groups = groups;
        this.deeds = deeds;
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
        return MessageDeeds.beforeSend(request.callerId(), request.object(), CLIENT_ID);
    }

    private JsonElement send(ApiRequest request) {
        return deeds.send(caller(request), request.object(), CLIENT_ID, request.now())
                .toJson();
    }

    private JsonElement revoke(ApiRequest request) {
        return deeds.revoke(caller(request), request.path("id")).toJson();
    }

    private JsonElement edit(ApiRequest request) {
        return deeds.edit(caller(request), request.path("id"), request.object(), request.now())
                .toJson();
    }

    private JsonElement history(ApiRequest request) {
        Account caller = caller(request);
        Account other = accounts.require(Ids.check("toId", request.path("toId")));
        return page(request, messages.chats().history(caller, other, HistoryFilter.of(request.query())));
    }

    private JsonElement groupHistory(ApiRequest request) {
        Group group = groups.require(Ids.check("groupId", request.path("groupId")));
        group.requireInsider(caller(request));
        return page(request, messages.chats().history(group, HistoryFilter.of(request.query())));
    }

    private JsonElement search(ApiRequest request) {
        return page(request, messages.chats().search(caller(request), HistoryFilter.byKeyword(request.query())));
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
        return Json.array(deeds.takeWaiting(caller(request)), Message::toJson);
    }
}
