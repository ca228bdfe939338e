package com.xuqm.emulator.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A post to a webhook that was made, or tried.
 *
 * @param webhookId the webhook
 * @param callbackId the event
 * @param event what happened
 * @param attempt which attempt to deliver it, from 1; a replay has the number of what it repeats
 * @param status HTTP status of the answer, or null if there was none
 */
public record WebhookPost(
        String webhookId,
        String callbackId,
        String event,
        int attempt,
        @Nullable Integer status) {}
