package com.xuqm.realtime.event;

import com.xuqm.sdk.conversation.ConversationKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Messages may have been sent that this connection will not tell: the service does not keep them any more, or would not give them. What
 * comes next is live again.
 *
 * @param conversation in which conversation, {@code null} if it may be any
 * @param from the last that was seen before, {@code null} if there is none
 * @param to from when on everything was seen again, {@code null} for now
 * @param reason why, in words
 */
public record GapUnfilled(
        @Nullable ConversationKey conversation,
        @Nullable Instant from,
        @Nullable Instant to,
        String reason) implements RealtimeEvent {}
