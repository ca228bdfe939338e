package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device's report on a push. (The fields are assumed.)
 *
 * @param pushId the push, as {@link PushResult#pushId()} named it
 * @param deviceId the device that reports
 * @param event what happened
 * @param receivedAt when, by the device's clock; {@code null} if it did not say
 */
public record PushReceipt(
        String pushId,
        String deviceId,
        PushReceiptEvent event,
        @Nullable Instant receivedAt) {

    /**
     * Checks the values.
     *
     * @param pushId the push, as {@link PushResult#pushId()} named it
     * @param deviceId the device that reports
     * @param event what happened
     * @param receivedAt when, by the device's clock; {@code null} if it did not say
     */
    public PushReceipt {
        Checks.id("pushId", pushId);
        Checks.id("deviceId", deviceId);
        Checks.notNull("event", event);
    }

    /**
     * Returns a report without a time.
     *
     * @param pushId the push
     * @param deviceId the device that reports
     * @param event what happened
     * @return the report
     */
    public static PushReceipt of(String pushId, String deviceId, PushReceiptEvent event) {
        return new PushReceipt(pushId, deviceId, event, null);
    }

    /**
     * Returns the same report with a time.
     *
     * @param time when it happened, by the device's clock
     * @return a new report
     */
    public PushReceipt withReceivedAt(Instant time) {
        return new PushReceipt(pushId, deviceId, event, Checks.notNull("receivedAt", time));
    }
}
