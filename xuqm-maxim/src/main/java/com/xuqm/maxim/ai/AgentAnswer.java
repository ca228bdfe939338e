package com.xuqm.maxim.ai;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a message to an agent.
 *
 * @param messages what it answers
 * @param quotaUsed how much of the quota that has cost, {@code null} if the service does not say
 */
public record AgentAnswer(
        List<AgentReply> messages,
        @WireName("message_quota_usage") @Nullable Double quotaUsed) {

    /** What the service leaves out is empty. */
    public AgentAnswer {
        messages = Checks.copy(messages);
    }
}
