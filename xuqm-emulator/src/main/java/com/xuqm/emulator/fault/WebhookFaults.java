package com.xuqm.emulator.fault;

/**
 * What goes wrong with deliveries to webhooks. Decisions that are asked for before a message is sent are not affected. Safe for
 * use from many threads.
 */
public interface WebhookFaults {

    /**
     * Lets something go wrong with the next attempts, after those that earlier calls spoke of.
     *
     * @param attempts how many
     * @param fault what goes wrong with each
     */
    void onNext(int attempts, WebhookFault fault);

    /** Removes all that has not gone wrong yet. What is held to be reordered is posted. */
    void clear();
}
