package com.xuqm.realtime.socket;

import java.util.concurrent.CompletableFuture;

/**
 * Opens WebSockets. One serves many connections, and is safe for use by many threads.
 *
 * <p>It does what it is told and nothing by itself: it never connects again, follows no redirects, stores no cookies, and answers
 * nothing but the other side's pings and its close frame.
 */
public interface WebSocketConnector extends AutoCloseable {

    /**
     * Opens a WebSocket.
     *
     * @param request where to, and with what
     * @param listener is told what comes, from now on, by one thread at a time
     * @return the open socket. It fails with a {@link WebSocketRefusedException} if the server answered but does not want to, and with
     *     a {@link com.xuqm.sdk.http.HttpTransportException} if it could not be reached; neither its text nor its causes hold the
     *     request's query or header. Cancelling it gives the attempt up
     */
    CompletableFuture<WebSocketConnection> connect(WebSocketRequest request, WebSocketListener listener);

    /** Closes all sockets at once, and ends all threads. Idempotent, and waits two seconds at the most. */
    @Override
    void close();
}
