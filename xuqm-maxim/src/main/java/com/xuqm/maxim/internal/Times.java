package com.xuqm.maxim.internal;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the service's times mean that are none. */
public final class Times {

    /** For good. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59Z");

    private Times() {}

    /**
     * Takes a time that may be 0, which stands for none, or -1, which stands for good.
     *
     * @param time what came
     * @return the time, {@code null} if there is none, or {@link #FOREVER}
     */
    public static @Nullable Instant orForever(@Nullable Instant time) {
        return time != null && time.isBefore(Instant.EPOCH) ? FOREVER : Received.timeOrNull(time);
    }
}
