package com.xuqm.maxim.ai;

import com.xuqm.maxim.message.SendMessage;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;

/**
 * Agents, which answer in the same call. Documented in Chinese only.
 *
 * <p>The route is a heading of docs.lanyingim.com, reference/server-api/ai.
 */
public final class Agents {

    static {
        InnerAccess.grant(Agents.class, Agents::new);
    }

    private final Calls calls;

    Agents(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sends a message to an agent, and waits for what it answers: {@code POST /ai/message/send}. It costs quota, and so is not repeated
     * once it may have arrived.
     *
     * @param message what, and to which agent
     * @return the answer
     */
    public Call<AgentAnswer> ask(SendMessage message) {
        return calls.call(
                RequestSpec.of(AgentOperations.ASK).json(InnerAccess.members(Checks.notNull("message", message))),
                AgentAnswer.class);
    }
}
