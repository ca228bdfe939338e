package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device's report on a push. (The fields are assumed.)
 */
public final class PushReceipt {

    private static final Members NONE = Members.named("pushId", "deviceId", "event", "receivedAt");

    private final Members members;

    private PushReceipt(Members members) {
        this.members = members;
    }

    /**
     * Returns a report without a time.
     *
     * @param pushId the push, as {@link PushResult#pushId()} named it
     * @param deviceId the device that reports
     * @param event what happened
     * @return the report
     */
    public static PushReceipt of(String pushId, String deviceId, PushReceiptEvent event) {
        Checks.id("pushId", pushId);
        Checks.id("deviceId", deviceId);
        return new PushReceipt(NONE.of(pushId, deviceId, Checks.notNull("event", event), null));
    }

    /** {@return the push, as {@link PushResult#pushId()} named it} */
    public String pushId() {
        return members.require("pushId");
    }

    /** {@return the device that reports} */
    public String deviceId() {
        return members.require("deviceId");
    }

    /** {@return what happened} */
    public PushReceiptEvent event() {
        return members.require("event");
    }

    /** {@return when, by the device's clock; {@code null} if it did not say} */
    public @Nullable Instant receivedAt() {
        return members.find("receivedAt");
    }

    /**
     * Returns the same report with a time.
     *
     * @param receivedAt when it happened, by the device's clock
     * @return a new report
     */
    public PushReceipt withReceivedAt(Instant receivedAt) {
        return new PushReceipt(members.with("receivedAt", Checks.notNull("receivedAt", receivedAt)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PushReceipt that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("PushReceipt", "pushId", "deviceId", "event", "receivedAt");
    }
}
