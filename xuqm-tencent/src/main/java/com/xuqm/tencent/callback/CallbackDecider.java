package com.xuqm.tencent.callback;

/**
 * Decides whether something may happen.
 *
 * @param <T> the type of the data
 */
@FunctionalInterface
public interface CallbackDecider<T> {

    /**
     * Decides. It is interrupted when nobody waits for it any more.
     *
     * @param callback what is about to happen
     * @return the decision
     * @throws Exception if there is none; the fallback is answered
     */
    CallbackDecision decide(Callback<? extends T> callback) throws Exception;
}
