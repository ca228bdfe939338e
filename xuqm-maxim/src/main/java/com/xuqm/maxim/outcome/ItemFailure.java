package com.xuqm.maxim.outcome;

import com.xuqm.sdk.internal.component.Received;
import org.jspecify.annotations.Nullable;

/**
 * One user or file to which something was not done.
 *
 * @param id the user or the file, {@code null} if the service does not say
 * @param reason why, in the service's words; empty if there are none
 */
public record ItemFailure(@Nullable Long id, String reason) {

    /** What the service leaves out is empty. */
    public ItemFailure {
        reason = Received.orEmpty(reason);
    }
}
