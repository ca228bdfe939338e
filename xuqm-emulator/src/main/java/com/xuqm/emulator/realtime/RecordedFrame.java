package com.xuqm.emulator.realtime;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A STOMP frame that passed over a real-time connection.
 *
 * <p>{@code toString()} leaves out headers and body, since they hold names and messages.
 *
 * @param sequence number of the frame since the emulator was started, from 1
 * @param connection number of the connection, from 1
 * @param userId whose connection it is, or null as long as nobody has shown a good token on it
 * @param direction which way it went
 * @param at when, by the emulator's clock
 * @param command its command, such as {@code SEND}
 * @param headers its headers, in the order of the wire; in place of {@code Authorization} and {@code passcode} stands {@code ***}
 * @param body its body, decoded as UTF-8
 */
public record RecordedFrame(
        long sequence,
        long connection,
        @Nullable String userId,
        FrameDirection direction,
        Instant at,
        String command,
        Map<String, String> headers,
        String body) {

    /**
     * One header.
     *
     * @param name its name
     * @return its value, or null
     */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    @Override
    public String toString() {
        return "#" + sequence + " " + direction + " " + command + " on connection " + connection;
    }
}
