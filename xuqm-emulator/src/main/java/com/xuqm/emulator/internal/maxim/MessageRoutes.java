package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.List;

/** The operations {@code messages.*} and {@code agents.ask}. */
final class MessageRoutes {

    /** Who sends what the app sends for nobody. */
    private static final long SYSTEM = 0;

    private static final int FOR_USERS = 1;
    private static final int FOR_GROUPS = 2;

    private final MaximMessages messages;
    private final People people;
    private final MaximGroups groups;
    private final Repetitions repetitions;

    MessageRoutes(MaximMessages messages, People people, MaximGroups groups, Repetitions repetitions) {
        this.messages = messages;
        this.people = people;
        this.groups = groups;
        this.repetitions = repetitions;
    }

    void addTo(MaximRoutes routes) {
        routes.post("messages.send", "/message/send", this::send)
                .post("messages.notify", "/message/notify", this::notify)
                .post("messages.broadcast", "/message/broadcast", this::broadcast)
                .act("messages.recall", "/message/recall", this::recall)
                .act("messages.markRead", "GET", "/message/ack", this::markRead)
                .get("messages.history", "/message/conversation", this::history)
                .get("messages.conversations", "/message/unread", this::conversations)
                .act(
                        "messages.deleteConversation",
                        "DELETE",
                        "/message/conversation",
                        request -> messages.deleteConversation(request.user().id, request.id("conversation_id")))
                .post("agents.ask", "/ai/message/send", this::ask);
    }

    private JsonElement send(MaximRequest request) {
        Body body = request.body();
        long from = sender(request, body);
        boolean isForGroups = body.integer("type", FOR_USERS, FOR_GROUPS) == FOR_GROUPS;
        List<Long> targets = request.ids("targets");
        body.string("content");
        MaximMessages.type(body);
        targets.forEach(target -> check(from, target, isForGroups, request.now()));
        return deliver(request, body, from, targets, isForGroups);
    }

    private JsonElement notify(MaximRequest request) {
        request.requireApp();
        Body body = request.body();
        body.integer("type", FOR_USERS, FOR_USERS);
        List<Long> targets = request.ids("targets");
        targets.forEach(people::require);
        return deliver(request, body, SYSTEM, targets, false);
    }

    private JsonElement deliver(MaximRequest request, Body body, long from, List<Long> targets, boolean isForGroups) {
        Long transactionId = body.optionalInteger("transaction_id", 1, Long.MAX_VALUE);
        if (transactionId != null && repetitions.isOne("transaction " + transactionId, request.now())) {
            return MaximRoutes.DONE; // and is not carried out
        }
        JsonArray ids = new JsonArray();
        targets.forEach(target -> ids.add(messages.add(from, target, isForGroups, body, request.now()).id));
        if (ids.size() == 1) {
            request.beside("msg_ids", ids);
        }
        return MaximRoutes.DONE;
    }

    private long sender(MaximRequest request, Body body) {
        if (body.has("from_user_id")) {
            request.requireApp();
            return people.require(MaximGroups.id(body, "from_user_id")).id;
        }
        Person user = request.userOrNull();
        return user == null ? SYSTEM : user.id;
    }

    private void check(long from, long target, boolean isForGroup, long now) {
        if (!isForGroup) {
            if (people.require(target).blocked.contains(from)) {
                throw Codes.refusal(Codes.USER_BLOCKED, "the user blocks the sender");
            }
            return;
        }
        MaximGroup group = groups.require(target);
        if (from == SYSTEM) {
            return;
        }
        MaximGroup.Member member = group.requireMember(from);
        boolean isMuted =
                member.mutedUntil > now || (group.mutedUntilSeconds * 1000 > now && !group.isAdministrator(from));
        if (isMuted) {
            throw Codes.refusal(Codes.NO_PERMISSION, "the sender may not write at present");
        }
    }

    private JsonElement broadcast(MaximRequest request) {
        request.requireApp();
        Body body = request.body();
        body.integer("type", FOR_USERS, FOR_USERS);
        int count = 0;
        for (Person person : people.all()) {
            messages.add(SYSTEM, person.id, false, body, request.now());
            count++;
        }
        return JsonFields.start().put("send_num", count).put("success", true).json();
    }

    private void recall(MaximRequest request) {
        Body body = request.body();
        MaximGroups.id(body, "conversation_id");
        MaximMessages.Message message = messages.find(MaximGroups.id(body, "msg_id"));
        if (message == null) {
            throw Codes.bad("field msg_id is no message");
        }
        Person user = request.userOrNull();
        if (user != null && message.from != user.id) {
            throw Codes.refusal(Codes.NO_PERMISSION, "only the sender may take a message back");
        }
        message.empty();
    }

    private void markRead(MaximRequest request) {
        messages.markRead(request.user().id, request.id("conversation_id"), request.id("msg_id"));
    }

    private JsonElement history(MaximRequest request) {
        long userId = request.user().id;
        long opposite = request.id("opposite_id");
        boolean isGroup = groups.find(opposite) != null;
        if (isGroup) {
            groups.seen(request, groups.require(opposite));
        } else {
            people.require(opposite);
        }
        long start = request.id("msg_id_start");
        int limit = request.number("limit", 1, 1000);
        List<MaximMessages.Message> all = new ArrayList<>(messages.conversation(userId, opposite, isGroup));
        all.removeIf(message -> start > 0 && message.id > start);
        List<MaximMessages.Message> page = all.subList(0, Math.min(limit, all.size()));
        boolean isLast = page.size() == all.size();
        return JsonFields.start()
                .put("is_last", isLast)
                .put("messages", Json.array(page, message -> message.json(messages.isRead(userId, message))))
                .put("next_msg_id", isLast ? 0 : all.get(limit).id)
                .json();
    }

    private JsonElement conversations(MaximRequest request) {
        long userId = request.user().id;
        JsonArray conversations = new JsonArray();
        messages.unread(userId, group -> {
                    MaximGroup found = groups.find(group);
                    return found != null && found.members.containsKey(userId);
                })
                .forEach((opposite, unread) -> conversations.add(JsonFields.start()
                        .put(
                                "conversation_id",
                                JsonFields.start().put("uid", opposite).json())
                        .put("num", unread)
                        .json()));
        return conversations;
    }

    /** Every user of the emulator can be asked, and says what was said. */
    private JsonElement ask(MaximRequest request) {
        Body body = request.body();
        long from = sender(request, body);
        MaximMessages.type(body);
        JsonArray replies = new JsonArray();
        for (long target : request.ids("targets")) {
            people.require(target);
            messages.add(from, target, false, body, request.now());
            MaximMessages.Message reply = messages.add(target, from, false, body, request.now());
            JsonElement json = reply.json(false);
            json.getAsJsonObject().remove("status");
            json.getAsJsonObject().addProperty("type", "CHAT");
            replies.add(json);
        }
        return JsonFields.start()
                .put("messages", replies)
                .put("message_quota_usage", 1.5)
                .json();
    }
}
