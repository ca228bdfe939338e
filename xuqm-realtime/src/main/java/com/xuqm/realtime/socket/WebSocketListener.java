package com.xuqm.realtime.socket;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Is told what comes through a WebSocket, by one thread at a time and in order. Nothing further is read before a method has returned,
 * so each returns soon. What is given is the connector's and must not be kept.
 */
public interface WebSocketListener {

    /**
     * A text message came, or a piece of one.
     *
     * @param piece the text
     * @param last whether the message ends with it
     */
    void onText(CharSequence piece, boolean last);

    /**
     * A binary message came, or a piece of one.
     *
     * @param piece the bytes
     * @param last whether the message ends with it
     */
    void onBinary(ByteBuffer piece, boolean last);

    /** The other side answered a ping. */
    void onPong();

    /**
     * The socket has ended. This comes once for each socket that was open, unless this side has aborted it, and nothing comes after it. An end
     * without a close frame may not be told: then {@link WebSocketConnection#ping()} fails or is not answered.
     *
     * @param code the other side's close code; 1005 if it gave none, 1006 if it did not say anything
     * @param reason the other side's words, not to be trusted
     * @param failure what was thrown, {@code null} if nothing was
     */
    void onEnd(int code, String reason, @Nullable Throwable failure);
}
