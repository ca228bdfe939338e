package com.xuqm.emulator.internal.admin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.conversation.ChatParameters;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.Contents;
import com.xuqm.emulator.internal.message.Draft;
import com.xuqm.emulator.internal.message.Messages;
import com.xuqm.emulator.internal.message.Origin;
import java.util.List;

/** Imports messages of the past. Each is checked alone. */
final class MessageImport {

    private static final int MAX_MESSAGES_AT_ONCE = 100;

    private final Accounts accounts;
    private final Messages messages;
    private final ChatParameters chats;
    private final boolean knowsRepetitions;

    MessageImport(Accounts accounts, Messages messages, ChatParameters chats, boolean knowsRepetitions) {
        this.accounts = accounts;
        this.messages = messages;
        this.chats = chats;
        this.knowsRepetitions = knowsRepetitions;
    }

    JsonElement execute(ApiRequest request) {
        List<Body> items = request.object().objects("messages", MAX_MESSAGES_AT_ONCE);
        JsonArray failed = new JsonArray();
        for (int i = 0; i < items.size(); i++) {
            try {
                importOne(items.get(i), request.now());
            } catch (Refusal e) {
                failed.add(JsonFields.start()
                        .put("index", i)
                        .put("code", e.status())
                        .put("reason", e.reason())
                        .json());
            }
        }
        int succeeded = items.size() - failed.size();
        request.did("MESSAGE", null, succeeded + " imported");
        return JsonFields.start()
                .put("succeeded", succeeded)
                .put("failed", failed)
                .json();
    }

    private void importOne(Body item, long now) {
        Account from = accounts.require(Ids.check("fromId", item.string("fromId")));
        Chat chat = chats.of(item.text("chatType"), item.string("toId"), "field");
        String msgType = item.text("msgType");
        String content = item.string("content");
        Contents.check(msgType, content);
        // A message that is yet to be written is no message of the past.
        long createdAt = item.integer("createdAt", 0, now);
        Draft draft = new Draft(msgType, content, new Origin(item.optionalText("clientMsgId"), null));
        messages.importOne(from, chat, draft, createdAt, knowsRepetitions);
    }
}
