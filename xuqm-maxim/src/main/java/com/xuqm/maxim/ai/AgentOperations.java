package com.xuqm.maxim.ai;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Agents}. */
public final class AgentOperations {

    /** Sends a message to an agent, and waits for what it answers. */
    public static final Operation ASK =
            Routes.token("agents.ask", HttpMethod.POST, "/ai/message/send", RetryClass.NOT_IDEMPOTENT);

    private AgentOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(ASK);
    }
}
