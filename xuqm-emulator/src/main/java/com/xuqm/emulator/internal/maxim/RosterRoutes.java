package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations {@code roster.*}. */
final class RosterRoutes {

    private static final long DAY = 24L * 60 * 60 * 1000;
    private static final int BY_CONSENT = 1;
    private static final int BY_ANSWER = 2;
    private static final int NOBODY = 3;

    private final People people;

    RosterRoutes(People people) {
        this.people = people;
    }

    void addTo(MaximRoutes routes) {
        routes.get(
                        "roster.list",
                        "/roster/list",
                        request -> request.page(
                                new ArrayList<>(request.user().friends.keySet()), 100, JsonPrimitive::new))
                .post("roster.getAll", "/roster/list", this::some)
                .get("roster.get", "/roster/id", request -> asked(request).seenBy(request.user()))
                .get(
                        "roster.findByName",
                        "/roster/name",
                        request -> people.require(people.named(request.query("username")))
                                .seenBy(request.user()))
                .get(
                        "roster.findByMobile",
                        "/roster/mobile",
                        request -> people.require(people.known(request.query("mobile")))
                                .seenBy(request.user()))
                .get("roster.mayMessage", "/roster/may_message", this::mayMessage)
                .act("roster.update", "/roster/ext", this::update)
                .act("roster.delete", "/roster/delete", this::delete)
                .act("roster.add", "/roster/apply", request -> apply(request, request.body()))
                .post("roster.addAll", "/roster/apply/batch", this::applyAll)
                .get(
                        "roster.listRequests",
                        "/roster/apply/list",
                        request -> request.page(
                                new ArrayList<>(request.user().friendRequests.values()), 100, one -> one))
                .act("roster.accept", "/roster/accept", this::accept)
                .act("roster.decline", "/roster/decline", this::decline)
                .act(
                        "roster.block",
                        "/roster/block",
                        request -> request.user().blocked.add(asked(request).id))
                .act(
                        "roster.unblock",
                        "/roster/unblock",
                        request -> request.user().blocked.remove(asked(request).id))
                .get(
                        "roster.listBlocked",
                        "/roster/blocked_list",
                        request -> Json.array(request.user().blocked, JsonPrimitive::new))
                .act("roster.addFriends", "/user/add_roster", this::addFriends)
                .get("roster.listFriends", "/user/rosters", this::listFriends);
    }

    private Person asked(MaximRequest request) {
        return people.require(request.id("user_id"));
    }

    private JsonElement some(MaximRequest request) {
        JsonArray found = new JsonArray();
        for (long id : request.ids("list")) {
            Person person = people.find(id);
            if (person != null) {
                found.add(person.seenBy(request.user()));
            }
        }
        return found;
    }

    private JsonElement mayMessage(MaximRequest request) {
        Person sender = people.require(request.id("roster_id"));
        return new JsonPrimitive(!asked(request).blocked.contains(sender.id));
    }

    private JsonObject friend(MaximRequest request, long id) {
        JsonObject kept = request.user().friends.get(id);
        if (kept == null) {
            throw Codes.refusal(Codes.USER_NOT_FOUND, "the user is no friend");
        }
        return kept;
    }

    private void update(MaximRequest request) {
        Body body = request.body();
        JsonObject kept = friend(request, MaximGroups.id(body, "user_id"));
        for (String text : new String[] {"alias", "ext"}) {
            if (body.has(text)) {
                kept.addProperty(text, body.string(text));
            }
        }
        if (body.has("mute_notification")) {
            kept.addProperty("mute_notification", body.bool("mute_notification"));
        }
    }

    private void delete(MaximRequest request) {
        long id = request.id("user_id");
        friend(request, id);
        request.user().friends.remove(id);
        people.require(id).friends.remove(request.user().id);
    }

    private void apply(MaximRequest request, Body body) {
        Person asking = request.user();
        Person asked = people.require(MaximGroups.id(body, "user_id"));
        if (asking.friends.containsKey(asked.id)) {
            throw Codes.refusal(Codes.ALREADY_FRIENDS, "the two are friends already");
        }
        if (asked.blocked.contains(asking.id)) {
            throw Codes.refusal(Codes.USER_BLOCKED, "the user blocks the one who asks");
        }
        int mode = asked.setting("auth_mode");
        JsonElement answer = asked.settings.get("auth_answer");
        boolean isWrong = mode == BY_ANSWER
                && !Objects.equals(answer == null ? null : answer.getAsString(), body.optionalString("auth_answer"));
        if (mode == NOBODY || isWrong) {
            throw Codes.refusal(Codes.FRIEND_REQUEST_REFUSED, "the user does not become friends so");
        }
        if (mode != BY_CONSENT) {
            befriend(asking, asked, body.optionalString("alias"));
            return;
        }
        asked.friendRequests.put(
                asking.id,
                JsonFields.start()
                        .put("user_id", asking.id)
                        .put("reason", body.optionalString("reason"))
                        .put("status", 0)
                        .put("expired_time", request.now() + 7 * DAY)
                        .json());
    }

    private static void befriend(Person one, Person other, @Nullable String alias) {
        one.friends.put(
                other.id,
                JsonFields.start()
                        .put("alias", alias)
                        .put("mute_notification", false)
                        .json());
        other.friends.put(
                one.id, JsonFields.start().put("mute_notification", false).json());
    }

    private JsonElement applyAll(MaximRequest request) {
        JsonArray done = new JsonArray();
        JsonArray failed = new JsonArray();
        for (JsonElement element : request.array()) {
            Body body = Body.of(element, "an element");
            long id = MaximGroups.id(body, "user_id");
            try {
                apply(request, body);
                done.add(id);
            } catch (Refusal e) {
                failed.add(JsonFields.start()
                        .put("user_id", id)
                        .put("reason", e.reason())
                        .json());
            }
        }
        return JsonFields.start().put("success", done).put("fails", failed).json();
    }

    private JsonObject waiting(MaximRequest request, long id) {
        JsonObject waiting = request.user().friendRequests.get(id);
        if (waiting == null
                || waiting.get("status").getAsInt() != 0
                || waiting.get("expired_time").getAsLong() <= request.now()) {
            throw Codes.refusal(Codes.FRIEND_REQUEST_GONE, "the friend request is not there, or has expired");
        }
        return waiting;
    }

    private void accept(MaximRequest request) {
        Person asking = asked(request);
        waiting(request, asking.id).addProperty("status", 1);
        befriend(asking, request.user(), null);
    }

    private void decline(MaximRequest request) {
        waiting(request, MaximGroups.id(request.body(), "user_id")).addProperty("status", 2);
    }

    private void addFriends(MaximRequest request) {
        request.requireApp();
        for (long id : request.ids("list")) {
            befriend(request.user(), people.require(id), null);
        }
    }

    private JsonElement listFriends(MaximRequest request) {
        JsonArray friends = new JsonArray();
        for (Map.Entry<Long, JsonObject> friend : request.user().friends.entrySet()) {
            friends.add(JsonFields.start()
                    .put("user_id", friend.getKey())
                    .put("name", people.require(friend.getKey()).username)
                    .json());
        }
        return friends;
    }
}
