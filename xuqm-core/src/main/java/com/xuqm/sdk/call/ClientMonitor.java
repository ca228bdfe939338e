package com.xuqm.sdk.call;

/** A client, as a {@link CallListener.Factory} gets to know it. Who holds one holds the client. */
@FunctionalInterface
public interface ClientMonitor {

    /**
     * Returns what the client is busy with.
     *
     * @return the figures of now; of a closed client those of its end
     */
    ClientStatistics statistics();
}
