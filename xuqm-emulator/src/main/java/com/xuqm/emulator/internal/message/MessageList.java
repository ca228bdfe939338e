package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.account.Account;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages in the order in which they arrived. A campaign makes a million such lists of one message
 * each, so the first message needs no list behind it.
 */
final class MessageList {

    private @Nullable Message only;
    private @Nullable ArrayList<Message> several;

    void add(Message message) {
        Message first = only;
        if (several != null) {
            several.add(message);
        } else if (first == null) {
            only = message;
        } else {
            several = new ArrayList<>(4);
            several.add(first);
            several.add(message);
            only = null;
        }
    }

    /** Puts a message of the past where its time belongs. */
    void insert(Message message) {
        add(message);
        if (several != null) {
            int at = several.size() - 1;
            while (at > 0 && several.get(at - 1).createdAt() > message.createdAt()) {
                at--;
            }
            several.remove(several.size() - 1);
            several.add(at, message);
        }
    }

    @Nullable
    Message last() {
        return several == null ? only : several.get(several.size() - 1);
    }

    /** The newest one that came in by itself, not by an import. */
    long lastArrival() {
        List<Message> all = oldestFirst();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).isImported()) {
                return all.get(i).number();
            }
        }
        return 0;
    }

    int unread(Account account, long readUpTo) {
        List<Message> all = oldestFirst();
        int count = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            Message message = all.get(i);
            if (message.unreadBy(account, readUpTo)) {
                count++;
            } else if (!message.isImported() && message.number() <= readUpTo) {
                break;
            }
        }
        return count;
    }

    List<Message> oldestFirst() {
        if (several != null) {
            return Collections.unmodifiableList(several);
        }
        return only == null ? List.of() : List.of(only);
    }

    /** The messages that a filter lets through, newest first; a live view where that saves copying. */
    List<Message> newestFirst(HistoryFilter filter) {
        List<Message> reversed = new Reversed(oldestFirst());
        return filter.isOpen()
                ? reversed
                : reversed.stream().filter(filter::matches).toList();
    }

    /** All messages, oldest first; the list is empty afterwards. */
    List<Message> takeAll() {
        List<Message> taken = List.copyOf(oldestFirst());
        only = null;
        several = null;
        return taken;
    }

    private static final class Reversed extends AbstractList<Message> {
        private final List<Message> list;

        Reversed(List<Message> list) {
            this.list = list;
        }

        @Override
        public Message get(int index) {
            return list.get(list.size() - 1 - index);
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
