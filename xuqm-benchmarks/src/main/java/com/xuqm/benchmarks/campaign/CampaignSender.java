package com.xuqm.benchmarks.campaign;

import java.io.IOException;

/** One who sends the same message to many. */
interface CampaignSender extends AutoCloseable {

    /**
     * Sends to all, and returns when each has been answered for.
     *
     * @param recipients a multiple of what a batch holds; the same ones each time
     */
    void send(Iterable<String> recipients) throws Exception;

    @Override
    void close() throws IOException;
}
