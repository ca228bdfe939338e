package com.xuqm.realtime.event;

/**
 * The service sent something that this version does not know.
 *
 * @param destination where the service sent it, such as {@code /user/queue/messages}
 * @param body what it sent
 */
public record UnknownEvent(String destination, String body) implements RealtimeEvent {

    /** Leaves the body out. */
    @Override
    public String toString() {
        return "UnknownEvent[destination=" + destination + "]";
    }
}
