package com.xuqm.realtime.socket;

import com.xuqm.sdk.http.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Where a WebSocket goes, and with what it is asked for.
 *
 * @param uri with scheme {@code ws} or {@code wss}; its query is a secret
 * @param headers further header fields; they are secrets
 * @param subprotocols what is spoken, the preferred one first; a server may choose none
 * @param timeout how long opening may take, the TLS handshake and the answer included
 */
public record WebSocketRequest(URI uri, HttpHeaders headers, List<String> subprotocols, Duration timeout) {

    /** Copies the list. */
    public WebSocketRequest {
        subprotocols = List.copyOf(subprotocols);
    }

    /** Shows the host and the path and nothing else. */
    @Override
    public String toString() {
        return "WebSocketRequest[" + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath() + "]";
    }
}
