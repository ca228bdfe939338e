package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.account.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chats of one account, by the other side. A campaign makes one account that chats with a million
 * others, and a million that chat with one: hence a table without entry objects, and none at all for
 * the first chat.
 */
class ChatIndex {

    private @Nullable Account firstOther;
    private @Nullable MessageList firstChat;
    private @Nullable IdentityHashMap<Account, MessageList> further;

    @Nullable
    MessageList chatWith(Account other) {
        if (other == firstOther) {
            return firstChat;
        }
        return further == null ? null : further.get(other);
    }

    /** Adds a chat that is not there yet. */
    void addChat(Account other, MessageList chat) {
        if (firstOther == null) {
            firstOther = other;
            firstChat = chat;
            return;
        }
        IdentityHashMap<Account, MessageList> table = further;
        if (table == null) {
            table = new IdentityHashMap<>(4);
            further = table;
        }
        table.put(other, chat);
    }

    /** Those with whom there is a chat. */
    Collection<Account> others() {
        List<Account> all = new ArrayList<>();
        if (firstOther != null) {
            all.add(firstOther);
        }
        if (further != null) {
            all.addAll(further.keySet());
        }
        return all;
    }

    Collection<MessageList> chats() {
        List<MessageList> all = new ArrayList<>();
        if (firstChat != null) {
            all.add(firstChat);
        }
        if (further != null) {
            all.addAll(further.values());
        }
        return all;
    }
}
