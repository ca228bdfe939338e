package com.xuqm.tencent.callback;

/**
 * Handles what happened.
 *
 * @param <T> the type of the data
 */
@FunctionalInterface
public interface CallbackHandler<T> {

    /**
     * Handles a callback.
     *
     * @param callback what happened
     * @throws Exception if it could not be handled; the service is told so, and delivers it again if the console says so
     */
    void handle(Callback<? extends T> callback) throws Exception;
}
