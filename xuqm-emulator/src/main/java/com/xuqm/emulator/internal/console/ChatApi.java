package com.xuqm.emulator.internal.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.backend.Backend;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.Message;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chats of a user, and what was written in one of them. */
final class ChatApi {

    private final Emulated emulated;

    ChatApi(Emulated emulated) {
        this.emulated = emulated;
    }

    List<Route> routes() {
        return List.of(
                Routes.json("GET", "conversations", this::conversations),
                Routes.json("GET", "messages", this::messages));
    }

    private JsonObject conversations(ApiRequest request) {
        String as = request.query().required("as");
        int limit = Routes.limit(request);
        return emulated.locked(backend -> {
            Account owner = backend.accounts().require(as);
            List<Chat> chats = backend.messages().chats().of(owner);
            JsonArray shown = new JsonArray();
            chats.stream()
                    .sorted(Comparator.comparingLong((Chat chat) -> time(backend, owner, chat))
                            .reversed()
                            .thenComparing(Chat::targetId))
                    .limit(limit)
                    .forEach(chat -> shown.add(conversation(backend, owner, chat)));
            return JsonFields.start()
                    .put("total", chats.size())
                    .put("conversations", shown)
                    .json();
        });
    }

    private static long time(Backend backend, Account owner, Chat chat) {
        Message last = backend.messages().chats().last(owner, chat);
        return last == null ? 0 : last.createdAt();
    }

    private static JsonObject conversation(Backend backend, Account owner, Chat chat) {
        Message last = backend.messages().chats().last(owner, chat);
        Account other = chat.other();
        return JsonFields.start()
                .put("chatType", chat.chatType())
                .put("targetId", chat.targetId())
                .put(
                        "name",
                        chat.group() == null
                                ? other == null ? null : other.nickname()
                                : chat.group().name())
                .put("last", last == null ? null : last.toJson())
                .json();
    }

    private JsonObject messages(ApiRequest request) {
        String as = request.query().required("as");
        String with = request.query().required("with");
        String type = request.query().required("chatType");
        String before = request.query().optional("before");
        int limit = Routes.limit(request);
        return emulated.locked(backend -> {
            List<Message> newestFirst = chat(backend, as, with, type);
            List<Message> page = newestFirst.stream()
                    .filter(message -> before == null || isBefore(backend, message, before))
                    .limit(limit)
                    .toList();
            JsonArray oldestFirst = new JsonArray();
            for (int i = page.size() - 1; i >= 0; i--) {
                oldestFirst.add(message(page.get(i)));
            }
            return JsonFields.start()
                    .put("total", newestFirst.size())
                    .put("name", name(backend, with, type))
                    .put("messages", oldestFirst)
                    .json();
        });
    }

    private static boolean isBefore(Backend backend, Message message, String id) {
        return message.number() < backend.messages().require(id).number();
    }

    private static List<Message> chat(Backend backend, String as, String with, String type) {
        Account owner = backend.accounts().require(as);
        return switch (type) {
            case "SINGLE" ->
                backend.messages().chats().history(owner, backend.accounts().require(with));
            case "GROUP" -> backend.messages().chats().history(backend.groups().require(with));
            default -> throw Refusal.badRequest("parameter chatType must be SINGLE or GROUP");
        };
    }

    private static @Nullable String name(Backend backend, String with, String type) {
        return type.equals("GROUP")
                ? backend.groups().require(with).name()
                : backend.accounts().require(with).nickname();
    }

    private static JsonObject message(Message message) {
        JsonObject json = message.toJson();
        json.addProperty("fromName", message.from().nickname());
        return json;
    }
}
