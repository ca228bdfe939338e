package com.xuqm.flink;

import com.xuqm.sdk.XuqmClient;
import java.io.Serializable;

/**
 * Makes the client of a subtask, on the machine where that runs. It travels in the job graph, which Flink keeps, shows and logs: a secret
 * must not be in it, also not as a variable that a lambda holds. {@link #fromEnvironment()} has none, and neither has a lambda that reads the
 * secret when it is called.
 */
@FunctionalInterface
public interface XuqmConnection extends Serializable {

    /**
     * Makes a client, which the subtask closes at its end.
     *
     * @return a new client
     */
    XuqmClient connect();

    /**
     * Takes all from the environment variables of the task managers, such as {@code XUQM_BASE_URL} and {@code XUQM_APP_SECRET}.
     *
     * @return the connection
     * @see com.xuqm.sdk.XuqmClientBuilder#fromEnvironment()
     */
    static XuqmConnection fromEnvironment() {
        return () -> XuqmClient.builder().fromEnvironment().build();
    }
}
