package com.xuqm.realtime.internal.gap;

import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.event.RealtimePosition.Mark;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are known, in bounded memory: of each conversation the ids of the last ones, and a time up to which all are; of the
 * conversations the last ones that had messages.
 */
public final class Marks {

    /** So many ids are kept of a conversation; of older messages the time tells. */
    public static final int IDS = 256;

    /** So many conversations are kept. */
    public static final int CONVERSATIONS = 10_000;

    private static final long NO_TIME = -1;

    private final String userId;
    private final Map<ConversationKey, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private long floor;

    private static final class Known {
        private long floor;
        private long evicted = NO_TIME;
        private long newest = NO_TIME;
        private final LinkedHashMap<String, Long> ids = new LinkedHashMap<>();

        void add(String id, long time) {
            ids.put(id, time);
            newest = Math.max(newest, time);
            if (ids.size() > IDS) {
                var eldest = ids.entrySet().iterator();
                evicted = Math.max(evicted, eldest.next().getValue());
                eldest.remove();
                floor = Math.max(floor, evicted);
            }
        }
    }

    /**
     * Knows nothing yet.
     *
     * @param floor messages up to this time are of no interest, epoch milliseconds
     */
    public Marks(String userId, long floor) {
        this.userId = userId;
        this.floor = floor;
    }

    /** Begins at another time than at first. */
    public void begin(long from) {
        floor = from;
    }

    /** Goes on from where somebody was. */
    public static Marks of(RealtimePosition position) {
        Marks marks = new Marks(position.userId(), position.floor());
        position.marks().forEach((key, mark) -> {
            Known known = new Known();
            known.floor = mark.floor();
            known.evicted = mark.evicted();
            known.newest = mark.floor() == position.floor() ? NO_TIME : mark.floor();
            mark.handled().forEach(known::add);
            marks.known.put(key, known);
        });
        return marks;
    }

    /** How far one is. */
    public RealtimePosition position() {
        Map<ConversationKey, Mark> marks = new LinkedHashMap<>();
        known.forEach((key, known) -> marks.put(key, new Mark(known.floor, known.evicted, known.ids)));
        return new RealtimePosition(userId, floor, marks);
    }

    /** The conversations that had messages. */
    public List<ConversationKey> conversations() {
        return new ArrayList<>(known.keySet());
    }

    static long time(Message message) {
        return message.createdAt() == null ? NO_TIME : message.createdAt().toEpochMilli();
    }

    /** Whether a message that the service sent now was not seen yet. */
    public boolean isNew(ConversationKey key, Message message) {
        Known of = known.get(key);
        return of == null
                || (!of.ids.containsKey(message.id()) && (time(message) == NO_TIME || time(message) > of.evicted));
    }

    /** Whether a message of the history was to be seen and was not. */
    public boolean isMissing(ConversationKey key, Message message) {
        return isNew(key, message) && (time(message) == NO_TIME || time(message) > floor(key));
    }

    /** Up to this time a conversation is of no interest any more. */
    long floor(ConversationKey key) {
        Known of = known.get(key);
        return of == null ? floor : of.floor;
    }

    /** The time of the newest message that is known, {@code -1} for none. */
    long newest(ConversationKey key) {
        Known of = known.get(key);
        return of == null ? NO_TIME : of.newest;
    }

    boolean isKnown(ConversationKey key, @Nullable String id) {
        Known of = known.get(key);
        return of != null && of.ids.containsKey(id);
    }

    /** Notes a message. */
    public void add(ConversationKey key, Message message) {
        Known of = known.get(key);
        if (of == null) {
            of = new Known();
            of.floor = floor;
            known.put(key, of);
        }
        of.add(message.id(), time(message));
        if (known.size() > CONVERSATIONS) {
            var eldest = known.values().iterator();
            floor = Math.max(floor, eldest.next().newest);
            eldest.remove();
        }
    }
}
