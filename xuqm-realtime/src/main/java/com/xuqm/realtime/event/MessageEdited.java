package com.xuqm.realtime.event;

import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.Message;

/**
 * A message was changed. (That the service tells so, by the message with the time of the change, is assumed.) What is changed while the
 * connection is lost is not told.
 *
 * @param message the message as it is now
 * @param conversation to which conversation of the user it belongs
 */
public record MessageEdited(Message message, ConversationKey conversation) implements RealtimeEvent {}
