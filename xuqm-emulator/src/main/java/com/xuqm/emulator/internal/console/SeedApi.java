package com.xuqm.emulator.internal.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.backend.Backend;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.GroupProfile;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.Draft;
import com.xuqm.emulator.internal.message.Origin;
import java.util.Comparator;
import java.util.List;

/** Accounts, groups and messages, to be taken out of one emulator and put into another. */
final class SeedApi {

    private static final int MOST = 1_000_000;
    private static final int MOST_MEMBERS = 100_000;

    private final Emulated emulated;

    SeedApi(Emulated emulated) {
        this.emulated = emulated;
    }

    List<Route> routes() {
        return List.of(Routes.json("GET", "seed", this::export), Routes.json("POST", "seed", this::add));
    }

    private JsonObject export(ApiRequest request) {
        return emulated.locked(backend -> JsonFields.start()
                .put(
                        "accounts",
                        Json.array(
                                backend.accounts().all().stream()
                                        .sorted(Comparator.comparing(Account::userId))
                                        .toList(),
                                account -> JsonFields.start()
                                        .put("userId", account.userId())
                                        .put("nickname", account.nickname())
                                        .put("avatar", account.avatar())
                                        .json()))
                .put("groups", Json.array(backend.groups().sorted(group -> true), SeedApi::group))
                .put("messages", messages(backend))
                .json());
    }

    private static JsonObject group(Group group) {
        return JsonFields.start()
                .put("groupId", group.groupId())
                .put("name", group.name())
                .put("ownerId", group.owner().account().userId())
                .put(
                        "memberIds",
                        Json.array(
                                group.members().stream()
                                        .map(member -> member.account().userId())
                                        .toList(),
                                JsonPrimitive::new))
                .json();
    }

    /** What was taken back says nothing any more. */
    private static JsonArray messages(Backend backend) {
        JsonArray messages = new JsonArray();
        for (StoredMessage message : backend.messages().snapshots()) {
            if (!message.status().equals("REVOKED")) {
                messages.add(JsonFields.start()
                        .put("fromId", message.fromId())
                        .put("toId", message.toId())
                        .put("chatType", message.chatType())
                        .put("msgType", message.msgType())
                        .put("content", message.content())
                        .put("createdAt", message.createdAt().toEpochMilli())
                        .put("clientMsgId", message.clientMsgId())
                        .json());
            }
        }
        return messages;
    }

    private JsonObject add(ApiRequest request) {
        Body seed = request.object();
        return emulated.locked(backend -> {
            int accounts = 0;
            for (Body account : all(seed, "accounts")) {
                backend.accounts()
                        .importOne(
                                Ids.check("userId", account.string("userId")),
                                account.optionalString("nickname"),
                                account.optionalString("avatar"),
                                emulated.now());
                accounts++;
            }
            int groups = 0;
            for (Body group : all(seed, "groups")) {
                groups += addGroup(backend, group);
            }
            int messages = backend.messages().count();
            for (Body message : all(seed, "messages")) {
                addMessage(backend, message);
            }
            return JsonFields.start()
                    .put("accounts", accounts)
                    .put("groups", groups)
                    .put("messages", backend.messages().count() - messages)
                    .json();
        });
    }

    private static List<Body> all(Body seed, String field) {
        boolean none = !seed.has(field) || (seed.element(field) instanceof JsonArray array && array.isEmpty());
        return none ? List.of() : seed.objects(field, MOST);
    }

    /** One that exists stays as it is. */
    private int addGroup(Backend backend, Body group) {
        String groupId = Ids.check("groupId", group.string("groupId"));
        if (backend.groups().find(groupId) != null) {
            return 0;
        }
        String ownerId = group.optionalText("ownerId");
        Account owner =
                backend.accounts().require(ownerId == null ? emulated.settings().adminUser() : ownerId);
        List<Account> members = group.optionalStrings("memberIds", MOST_MEMBERS).stream()
                .map(backend.accounts()::require)
                .toList();
        String name = group.optionalText("name");
        GroupProfile profile = new GroupProfile(name == null ? groupId : name, null, null, null, true, false);
        backend.groups().create(groupId, profile, owner, members, emulated.now());
        return 1;
    }

    private void addMessage(Backend backend, Body message) {
        String toId = message.text("toId");
        String type = message.optionalText("chatType");
        Chat chat = switch (type == null ? "SINGLE" : type) {
            case "SINGLE" -> Chat.with(backend.accounts().require(toId));
            case "GROUP" -> Chat.in(backend.groups().require(toId));
            default -> throw Refusal.badRequest("field chatType must be SINGLE or GROUP");
        };
        Account from = backend.accounts().require(message.text("fromId"));
        String msgType = message.optionalText("msgType");
        Long createdAt = message.optionalInteger("createdAt", 0, Long.MAX_VALUE);
        backend.messages()
                .importOne(
                        from,
                        chat,
                        new Draft(
                                msgType == null ? "TEXT" : msgType,
                                message.string("content"),
                                new Origin(message.optionalText("clientMsgId"), null)),
                        createdAt == null ? emulated.now() : createdAt,
                        true);
    }
}
