package com.xuqm.emulator.internal.conversation;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The operations {@code conversations.*}. */
public final class ConversationRoutes {

    private final Conversations conversations;
    private final Accounts accounts;
    private final ChatParameters chats;

    /**
     * Creates the operations.
     *
     * @param conversations the conversations
     * @param accounts the accounts
     * @param groups the groups
     */
    public ConversationRoutes(Conversations conversations, Accounts accounts, Groups groups) {
        this.conversations = conversations;
        this.accounts = accounts;
        this.chats = new ChatParameters(accounts, groups);
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String one = "/api/im/conversations/{targetId}";
        return List.of(
                new Route("conversations.list", "GET", "/api/im/conversations", Auth.IM, this::list),
                new Route("conversations.setPinned", "PUT", one + "/pinned", Auth.IM, this::setPinned),
                new Route("conversations.setMuted", "PUT", one + "/muted", Auth.IM, this::setMuted),
                new Route("conversations.markRead", "PUT", one + "/read", Auth.IM, this::markRead),
                new Route("conversations.setDraft", "PUT", one + "/draft", Auth.IM, this::setDraft),
                new Route("conversations.setHidden", "PUT", one + "/hidden", Auth.IM, this::setHidden),
                new Route("conversations.setGroup", "PUT", one + "/group", Auth.IM, this::setGroup),
                new Route("conversations.delete", "DELETE", one, Auth.IM, this::delete),
                new Route("conversations.listGroups", "GET", "/api/im/conversation-groups", Auth.IM, this::listGroups),
                new Route(
                        "conversations.listByGroup",
                        "GET",
                        "/api/im/conversation-groups/{groupName}",
                        Auth.IM,
                        this::listByGroup));
    }

    private Account caller(ApiRequest request) {
        return accounts.require(request.callerId());
    }

    private JsonElement list(ApiRequest request) {
        Account caller = caller(request);
        return Json.array(conversations.visible(caller), found -> conversations.toJson(caller, found.chat()));
    }

    private JsonElement setPinned(ApiRequest request) {
        boolean pinned = request.query().requiredBool("pinned");
        return change(request, conversation -> conversation.pin(pinned));
    }

    private JsonElement setMuted(ApiRequest request) {
        boolean muted = request.query().requiredBool("muted");
        return change(request, conversation -> conversation.mute(muted));
    }

    private JsonElement setHidden(ApiRequest request) {
        boolean hidden = request.query().requiredBool("hidden");
        Account caller = caller(request);
        return change(
                request,
                conversation -> conversation.hide(hidden, conversations.lastArrival(caller, conversation.chat())));
    }

    private JsonElement setDraft(ApiRequest request) {
        if (request.query().all("draft").isEmpty()) {
            throw Refusal.badRequest("parameter draft is missing");
        }
        String draft = request.query().optional("draft");
        return change(request, conversation -> conversation.write(draft));
    }

    private JsonElement setGroup(ApiRequest request) {
        String groupName = request.query().optional("groupName");
        return change(request, conversation -> conversation.put(groupName));
    }

    private JsonElement change(ApiRequest request, Consumer<Conversation> change) {
        Account caller = caller(request);
        Chat chat = chats.ofMember(request, caller);
        change.accept(conversations.change(caller, chat, request.now()));
        return conversations.toJson(caller, chat);
    }

    private JsonElement markRead(ApiRequest request) {
        Account caller = caller(request);
        return conversations.read(caller, chats.ofMember(request, caller), request.now());
    }

    private JsonElement delete(ApiRequest request) {
        conversations.delete(caller(request), chats.of(request));
        return JsonNull.INSTANCE;
    }

    private JsonElement listGroups(ApiRequest request) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Conversation conversation : conversations.visible(caller(request))) {
            if (conversation.groupName() != null) {
                counts.merge(conversation.groupName(), 1, Integer::sum);
            }
        }
        return Json.array(
                counts.entrySet(),
                entry -> JsonFields.start()
                        .put("groupName", entry.getKey())
                        .put("conversationCount", entry.getValue())
                        .json());
    }

    private JsonElement listByGroup(ApiRequest request) {
        Account caller = caller(request);
        String groupName = request.path("groupName");
        List<Conversation> found = conversations.visible(caller).stream()
                .filter(conversation -> groupName.equals(conversation.groupName()))
                .toList();
        return Json.array(found, conversation -> conversations.toJson(caller, conversation.chat()));
    }
}
