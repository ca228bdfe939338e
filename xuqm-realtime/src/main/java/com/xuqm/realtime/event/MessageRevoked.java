package com.xuqm.realtime.event;

import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.Message;

/**
 * A message was taken back. (That the service tells so, by the message with another status, is assumed.) What is taken back while the
 * connection is lost is not told.
 *
 * @param message the message as it is now
 * @param conversation to which conversation of the user it belongs
 */
public record MessageRevoked(Message message, ConversationKey conversation) implements RealtimeEvent {}
