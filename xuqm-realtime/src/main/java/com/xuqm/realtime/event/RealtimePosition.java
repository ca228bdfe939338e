package com.xuqm.realtime.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.ChatType;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a user's messages have been handled. It can be kept, as {@link #encoded()}, and handed to a later connection of the same user,
 * which then begins where this one ended. It holds ids and times, and nothing of what people wrote.
 */
public final class RealtimePosition {

    private static final String FORMAT = "xuqm-realtime-position 1";

    /**
     * How far a conversation has been handled. Times are epoch milliseconds.
     *
     * @param floor all messages up to this time have been
     * @param evicted all messages up to this time have been, and were known by their ids, which are not kept any more
     * @param handled later ones that have been, by their ids, with their times; {@code -1} where there is none
     */
    public record Mark(long floor, long evicted, Map<String, Long> handled) {

        /** Copies the map. */
        public Mark {
            handled = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(handled));
        }
    }

    private final String userId;
    private final long floor;
    private final Map<ConversationKey, Mark> marks;

    /**
     * Makes a position. Applications get theirs from a connection, or of a text.
     *
     * @param userId whose messages
     * @param floor in conversations without a mark, all messages up to this time have been handled; epoch milliseconds
     * @param marks how far in each conversation
     */
    public RealtimePosition(String userId, long floor, Map<ConversationKey, Mark> marks) {
        this.userId = userId;
        this.floor = floor;
        this.marks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /**
     * Returns whose messages these are.
     *
     * @return the user's id
     */
    public String userId() {
        return userId;
    }

    /**
     * Returns how far in conversations that have no mark.
     *
     * @return epoch milliseconds
     */
    public long floor() {
        return floor;
    }

    /**
     * Returns how far in each conversation.
     *
     * @return the marks
     */
    public Map<ConversationKey, Mark> marks() {
        return marks;
    }

    /**
     * Writes the position as text.
     *
     * @return lines of ASCII, the same for equal positions
     */
    public String encoded() {
        StringBuilder text = new StringBuilder(FORMAT);
        text.append('\n').append(code(userId)).append(' ').append(floor).append('\n');
        marks.forEach((key, mark) -> {
            text.append(code(key.chatType().value()))
                    .append(' ')
                    .append(code(key.targetId()))
                    .append(' ')
                    .append(mark.floor())
                    .append(' ')
                    .append(mark.evicted());
            mark.handled()
                    .forEach((id, time) ->
                            text.append(' ').append(code(id)).append(' ').append(time));
            text.append('\n');
        });
        return text.toString();
    }

    /**
     * Reads a position.
     *
     * @param encoded what {@link #encoded()} has written
     * @return the position
     * @throws IllegalArgumentException if it is none
     */
    public static RealtimePosition of(String encoded) {
        List<String> lines = encoded.lines().toList();
        try {
            if (lines.size() < 2 || !lines.get(0).equals(FORMAT)) {
                throw new IllegalArgumentException("its first line is not " + FORMAT);
            }
            String[] head = lines.get(1).split(" ", -1);
            Map<ConversationKey, Mark> marks = new LinkedHashMap<>();
            for (String line : lines.subList(2, lines.size())) {
                String[] parts = line.split(" ", -1);
                Map<String, Long> handled = new LinkedHashMap<>();
                for (int i = 4; i < parts.length; i += 2) {
                    handled.put(plain(parts[i]), Long.parseLong(parts[i + 1]));
                }
                marks.put(
                        ConversationKey.of(plain(parts[1]), ChatType.of(plain(parts[0]))),
                        new Mark(Long.parseLong(parts[2]), Long.parseLong(parts[3]), handled));
            }
            return new RealtimePosition(plain(head[0]), Long.parseLong(head[1]), marks);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "this is no position of a real-time connection, or it was cut or changed; begin without one", e);
        }
    }

    private static String code(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RealtimePosition that
                && userId.equals(that.userId)
                && floor == that.floor
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return 31 * userId.hashCode() + marks.hashCode();
    }

    @Override
    public String toString() {
        return "RealtimePosition[userId=" + userId + ", conversations=" + marks.size() + "]";
    }
}
