package com.xuqm.maxim.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a conversation; {@link Messages#history} makes a list of these.
 *
 * @param messages the messages, the newest first
 * @param nextMessageId where the next part begins, {@code null} if the service does not say
 * @param last whether it is the last part, {@code null} if the service does not say
 */
public record HistoryPage(
        List<HistoryMessage> messages,
        @WireName("next_msg_id") @Nullable Long nextMessageId,
        @WireName("is_last") @Nullable Boolean last) {

    /** What the service leaves out is empty. */
    public HistoryPage {
        messages = Checks.copy(messages);
    }
}
