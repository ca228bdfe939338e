package com.xuqm.sdk.routes;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.push.PushDevice;
import com.xuqm.sdk.push.PushDeviceLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a vendor's push token. (The fields are assumed.)
 *
 * @param found whether a device has registered it
 * @param device that device, {@code null} if there is none
 * @param logs what was done with it lately, the newest first, unmodifiable
 */
public record PushDiagnostics(boolean found, @Nullable PushDevice device, List<PushDeviceLog> logs) {

    /** Copies the log. */
    public PushDiagnostics {
        logs = Checks.copy(logs);
    }
}
