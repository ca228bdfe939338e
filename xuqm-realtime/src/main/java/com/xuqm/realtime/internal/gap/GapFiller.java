package com.xuqm.realtime.internal.gap;

import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.MessageSource;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.conversation.Conversation;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that each message is delivered once, and in its conversation after those before it, whatever was cut. From the moment on
 * when a connection may bring messages they are held back, until it is known which conversations have a gap; those that have one go on
 * being held until it is filled, the others go on at once.
 */
public final class GapFiller {

    /** What it wants done. */
    public interface Out {

        /** Hands on what is to be told. */
        void deliver(RealtimeEvent event);

        /** Reads a page of a conversation's history; ends in {@link #page} or {@link #pageFailed}. */
        void read(ConversationKey conversation, int page);
    }

    private static final int MOST_READS = 8;

    private final Marks marks;
    private final int maxPages;
    private final int maxHeld;
    private final Out out;
    private final Map<ConversationKey, Fill> fills = new HashMap<>();
    private final Queue<Fill> waiting = new ArrayDeque<>();
    private final Map<ConversationKey, List<Message>> early = new HashMap<>();
    private int held;
    private int reads;
    private boolean isSurveying;
    private boolean isTold = true;
    private int filled;
    private int messages;

    /** How far the history of one conversation has been read. */
    private static final class Fill {
        private final ConversationKey key;
        private final long floor;
        private final long newest;
        private final List<Message> offline = new ArrayList<>();
        private final List<Message> history = new ArrayList<>();
        private final List<Message> live = new ArrayList<>();
        private boolean overflowed;
        private boolean isMet;
        private long oldest = Long.MAX_VALUE;

        Fill(ConversationKey key, long floor, long newest) {
            this.key = key;
            this.floor = floor;
            this.newest = newest;
        }
    }

    /**
     * Creates a filler.
     *
     * @param marks which messages are known; changed by what is delivered
     * @param maxPages how many pages of one conversation are read at the most
     * @param maxHeld how many messages are held back at the most; what comes beyond is got from the history, too
     * @param out does what is wanted
     */
    public GapFiller(Marks marks, int maxPages, int maxHeld, Out out) {
        this.marks = marks;
        this.maxPages = maxPages;
        this.maxHeld = maxHeld;
        this.out = out;
    }

    // ---- what comes -------------------------------------------------------------------------------------------------

    /** A connection may bring messages from now on. */
    public void connected() {
        abandoned();
        isSurveying = true;
        isTold = false;
        filled = 0;
        messages = 0;
    }

    /** The connection is gone: what was held back is got from the history after the next one was made. */
    public void abandoned() {
        fills.clear();
        waiting.clear();
        early.clear();
        held = 0;
        reads = 0;
        isSurveying = false;
        isTold = true;
    }

    /** A message came. */
    public void live(ConversationKey key, Message message) {
        Fill fill = fills.get(key);
        if (fill != null) {
            if (held >= maxHeld || fill.overflowed) {
                held -= fill.live.size();
                fill.live.clear();
                fill.overflowed = true;
            } else {
                fill.live.add(message);
                held++;
            }
        } else if (isSurveying) {
            List<Message> of = early.get(key);
            if (held >= maxHeld || (of != null && of.isEmpty())) {
                held -= of == null ? 0 : of.size();
                early.put(key, new ArrayList<>()); // without messages: it has a gap
            } else {
                early.computeIfAbsent(key, k -> new ArrayList<>()).add(message);
                held++;
            }
        } else {
            deliver(key, message, MessageSource.LIVE);
        }
    }

    /**
     * It is known what there is.
     *
     * @param conversations the user's conversations, with their last messages
     * @param offline what waited for the user, the oldest first
     */
    public void surveyed(Collection<Conversation> conversations, Map<ConversationKey, List<Message>> offline) {
        if (!isSurveying) {
            return;
        }
        isSurveying = false;
        for (Conversation conversation : conversations) {
            Message last = conversation.lastMessage();
            Instant updated = conversation.updatedAt();
            ConversationKey key = conversation.key();
            boolean mayHaveGap = last != null
                    ? marks.isMissing(key, last)
                    : updated == null || updated.toEpochMilli() > Math.max(marks.floor(key), marks.newest(key));
            if (mayHaveGap) {
                fill(key);
            }
        }
        offline.forEach((key, waited) -> {
            if (waited.stream().anyMatch(message -> marks.isNew(key, message))) {
                Fill fill = fill(key);
                if (fill != null) {
                    fill.offline.addAll(waited);
                } else {
                    waited.forEach(message -> deliver(key, message, MessageSource.OFFLINE));
                }
            }
        });
        release();
        readOn();
    }

    /** It cannot be known what there is. */
    public void surveyFailed(String reason) {
        if (isSurveying) {
            isSurveying = false;
            out.deliver(new GapUnfilled(null, null, null, reason));
            release();
            readOn();
        }
    }

    /** A conversation began to be followed, in which there may be messages already. */
    public void joined(ConversationKey key) {
        if (!isSurveying) {
            fill(key);
            readOn();
        }
    }

    /** What came before it was known whether there are gaps goes on, or waits with its conversation. */
    private void release() {
        Map<ConversationKey, List<Message>> came = new HashMap<>(early);
        early.clear();
        came.forEach((key, list) -> {
            Fill fill = list.isEmpty() ? fill(key) : fills.get(key);
            if (fill != null) {
                fill.live.addAll(list);
            } else {
                held -= list.size();
                list.forEach(message -> deliver(key, message, MessageSource.LIVE));
            }
        });
    }

    private @Nullable Fill fill(ConversationKey key) {
        if (!key.chatType().equals(ChatType.SINGLE) && !key.chatType().equals(ChatType.GROUP)) {
            return null; // there is no route to its history
        }
        Fill fill = fills.get(key);
        if (fill == null) {
            fill = new Fill(key, marks.floor(key), marks.newest(key));
            fills.put(key, fill);
            waiting.add(fill);
        }
        return fill;
    }

    private void readOn() {
        while (reads < MOST_READS && !waiting.isEmpty()) {
            reads++;
            out.read(waiting.remove().key, 0);
        }
        if (!isTold && !isSurveying && fills.isEmpty()) {
            isTold = true;
            out.deliver(new CaughtUp(filled, messages));
        }
    }

    // ---- the history ------------------------------------------------------------------------------------------------

    /** A page came, the newest messages first. */
    public void page(ConversationKey key, Page<Message> page) {
        Fill fill = fills.get(key);
        if (fill == null) {
            return;
        }
        for (Message message : page.items()) {
            long time = Marks.time(message);
            fill.isMet |= marks.isKnown(key, message.id()) || (time >= 0 && time <= fill.floor);
            if (time >= 0) {
                fill.oldest = Math.min(fill.oldest, time);
            }
            if (marks.isMissing(key, message)) {
                fill.history.add(message);
            }
        }
        if (isWholly(fill, page)) {
            finish(fill);
        } else if (!page.hasNext()) {
            if (fill.newest >= 0 && !fill.isMet) {
                unfilled(fill, "the service does not keep messages back to the last one that was seen");
            }
            finish(fill);
        } else if (page.index() + 1 >= maxPages) {
            unfilled(fill, "more messages were missed than are read, which is " + maxPages + " pages");
            finish(fill);
        } else {
            out.read(key, page.index() + 1);
        }
    }

    /**
     * Whether all that is newer than what is known has come. A page may begin anew what the one before had, and one message may be older
     * than another that came before it: only a page of which nothing is missing says so, or a time before anything of interest.
     */
    private boolean isWholly(Fill fill, Page<Message> page) {
        if (page.items().isEmpty()) {
            return false;
        }
        Message last = page.items().get(page.items().size() - 1);
        boolean isNewestFirst = Marks.time(page.items().get(0)) >= Marks.time(last);
        return isNewestFirst && ((fill.oldest <= fill.floor) || (marks.isKnown(fill.key, last.id()) && fill.isMet));
    }

    /** A page could not be had. */
    public void pageFailed(ConversationKey key, String reason) {
        Fill fill = fills.get(key);
        if (fill != null) {
            unfilled(fill, reason);
            finish(fill);
        }
    }

    private void unfilled(Fill fill, String reason) {
        long from = fill.newest >= 0 ? fill.newest : fill.floor;
        out.deliver(new GapUnfilled(
                fill.key,
                from > 0 ? Instant.ofEpochMilli(from) : null,
                fill.oldest == Long.MAX_VALUE ? null : Instant.ofEpochMilli(fill.oldest),
                reason));
    }

    private void finish(Fill fill) {
        Set<String> missed = new HashSet<>();
        List<MessageReceived> inOrder = new ArrayList<>();
        Set<String> waited = new HashSet<>();
        fill.offline.forEach(message -> waited.add(message.id()));
        for (int i = fill.history.size() - 1; i >= 0; i--) {
            Message message = fill.history.get(i);
            MessageSource source = waited.contains(message.id()) ? MessageSource.OFFLINE : MessageSource.HISTORY;
            take(new MessageReceived(message, fill.key, source), missed, inOrder);
        }
        for (Message message : fill.offline) {
            take(new MessageReceived(message, fill.key, MessageSource.OFFLINE), missed, inOrder);
        }
        inOrder.sort((one, other) -> Long.compare(Marks.time(one.message()), Marks.time(other.message())));
        inOrder.forEach(event -> deliver(event.conversation(), event.message(), event.source()));
        held -= fill.live.size();
        fill.live.forEach(message -> deliver(fill.key, message, MessageSource.LIVE));
        fills.remove(fill.key);
        reads--;
        filled++;
        if (fill.overflowed) {
            fill(fill.key);
        }
        readOn();
    }

    private static void take(MessageReceived event, Set<String> seen, List<MessageReceived> inOrder) {
        if (seen.add(event.message().id())) {
            inOrder.add(event);
        }
    }

    private void deliver(ConversationKey key, Message message, MessageSource source) {
        if (marks.isNew(key, message)) {
            marks.add(key, message);
            if (source != MessageSource.LIVE) {
                messages++;
            }
            out.deliver(new MessageReceived(message, key, source));
        }
    }
}
