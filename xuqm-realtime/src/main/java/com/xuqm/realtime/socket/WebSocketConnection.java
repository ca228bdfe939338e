package com.xuqm.realtime.socket;

import java.util.concurrent.CompletableFuture;

/** An open WebSocket. Safe for use by many threads; what is sent goes in the order of the calls. */
public interface WebSocketConnection {

    /**
     * Sends a text message.
     *
     * @param text all of it
     * @return completes when it was handed to the network; fails if it was not, or not wholly
     */
    CompletableFuture<Void> sendText(String text);

    /**
     * Sends a ping, to see whether the other side is there. {@link WebSocketListener#onPong} tells.
     *
     * @return as for a text
     */
    CompletableFuture<Void> ping();

    /**
     * Says that this side wants to end, after what was sent before. The other side answers, or does not: whoever does not want to wait
     * calls {@link #abort()}.
     *
     * @param code a close code, such as 1000
     * @param reason a few words, up to 123 bytes
     */
    void close(int code, String reason);

    /** Ends the socket at once. When this returns, it is closed. */
    void abort();
}
