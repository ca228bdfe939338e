package com.xuqm.emulator.internal.message;

/**
 * A message that is about to be sent.
 *
 * @param msgType its kind
 * @param content its content
 * @param origin what the sender calls it
 */
public record Draft(String msgType, String content, Origin origin) {}
