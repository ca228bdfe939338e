package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Pushes were sent or clicked: up to 100 at once. The callback is {@code Push.OfflinePush}.
 *
 * @param events what happened to pushes, unmodifiable
 */
public record OfflinePushEvents(@WireName("Events") List<OfflinePushEvent> events) {

    /** What the service leaves out is empty. */
    public OfflinePushEvents {
        events = Checks.copy(events);
    }
}
