package com.xuqm.emulator.internal.webhook;

import java.time.Duration;

/**
 * How events are delivered.
 *
 * @param attempts most attempts for one event
 * @param firstDelay the wait after the first of them; it doubles each time
 * @param timeout how long a receiver may take
 * @param decisionTimeout how long it may take to decide
 * @param beyondLoopback whether addresses other than this machine's are posted to
 * @param form how posts are signed
 */
public record WebhookSettings(
        int attempts,
        Duration firstDelay,
        Duration timeout,
        Duration decisionTimeout,
        boolean beyondLoopback,
        PostForm form) {

    long delayAfter(int attempt) {
        return firstDelay.toMillis() << Math.min(attempt - 1, 20);
    }
}
