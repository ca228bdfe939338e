package com.xuqm.micrometer;

import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.GroupFollowed;
import com.xuqm.realtime.event.GroupUnfollowed;
import com.xuqm.realtime.event.MessageEdited;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.MessageRevoked;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.ServiceEvent;
import com.xuqm.realtime.event.UnknownEvent;
import java.util.Map;

/** Names of the kinds of events. Later kinds are other. */
final class EventNames {

    private static final Map<Class<?>, String> NAMES = Map.of(
            CaughtUp.class, "caught_up",
            Dropped.class, "dropped",
            GapUnfilled.class, "gap_unfilled",
            GroupFollowed.class, "group_followed",
            GroupUnfollowed.class, "group_unfollowed",
            MessageEdited.class, "message_edited",
            MessageReceived.class, "message_received",
            MessageRevoked.class, "message_revoked",
            ServiceEvent.class, "service_event",
            UnknownEvent.class, "unknown");

    private EventNames() {}

    static String of(RealtimeEvent event) {
        return NAMES.getOrDefault(event.getClass(), XuqmKeys.OTHER);
    }
}
