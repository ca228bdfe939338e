package com.xuqm.emulator.internal.message;

import org.jspecify.annotations.Nullable;

/**
 * What the sender calls a message. One object serves all messages of a batch.
 *
 * @param clientMsgId the sender's own id of it, or null
 * @param campaignId the campaign it belongs to, or null
 */
public record Origin(@Nullable String clientMsgId, @Nullable String campaignId) {}
