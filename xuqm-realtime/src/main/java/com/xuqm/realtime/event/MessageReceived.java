package com.xuqm.realtime.event;

import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.Message;

/**
 * A message was sent to the user, to a group of his, or by himself. It comes once, and after those that were sent before it in its
 * conversation.
 *
 * @param message the message
 * @param conversation to which conversation of the user it belongs
 * @param source from where it came
 */
public record MessageReceived(Message message, ConversationKey conversation, MessageSource source)
        implements RealtimeEvent {}
