package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a QR code holds by which one joins a group.
 *
 * @param text the text of the code
 * @param createdAt when it was made, {@code null} if the service does not say
 * @param expiresAt when it ends, {@code null} if the service does not say
 */
public record QrCode(
        @WireName("qr_info") String text,
        @WireName("create_at") @Nullable Instant createdAt,
        @WireName("expire_at") @Nullable Instant expiresAt) {

    /** Refuses an answer without what it must have; a time of 0 is none. */
    public QrCode {
        text = Received.required("text", text);
        createdAt = Received.timeOrNull(createdAt);
        expiresAt = Received.timeOrNull(expiresAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "QrCode[createdAt=" + createdAt + ", expiresAt=" + expiresAt + "]";
    }
}
