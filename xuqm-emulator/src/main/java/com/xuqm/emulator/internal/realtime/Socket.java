package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.http.Wire;
import com.xuqm.emulator.internal.stomp.MalformedFrame;
import com.xuqm.emulator.internal.stomp.StompFrame;
import com.xuqm.emulator.internal.stomp.StompReader;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.jspecify.annotations.Nullable;

/** A WebSocket connection that carries STOMP. */
final class Socket implements FrameHandler {

    /** Takes what comes. */
    interface Listener {

        void received(StompFrame frame);

        void malformed(MalformedFrame malformed);

        /** The connection is gone; called once, and nothing comes after it. */
        void gone();
    }

    private final Wire wire;
    private final Listener listener;
    private final StompReader reader;
    private final Outbox outbox = new Outbox(this::gone);
    private final AtomicBoolean gone = new AtomicBoolean();
    private @Nullable CoreSession session;

    /** Nothing that comes is read any more: something has been closed, or was not understood. */
    private volatile boolean deaf;

    Socket(Wire wire, Listener listener, int maxFrameBytes) {
        this.wire = wire;
        this.listener = listener;
        this.reader = new StompReader(maxFrameBytes);
    }

    @Override
    public void onOpen(CoreSession opened, Callback callback) {
        session = opened;
        callback.succeeded();
        outbox.open(opened);
        opened.demand();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        byte kind = frame.getOpCode();
        if (kind == OpCode.PING) {
            ByteBuffer payload = BufferUtil.copy(frame.getPayload());
            outbox.add((to, done) -> to.sendFrame(new Frame(OpCode.PONG, payload), done, false));
        } else if (frame.isDataFrame() && !deaf && frame.hasPayload()) {
            reader.feed(frame.getPayload().slice());
            read();
        }
        callback.succeeded();
        CoreSession open = session;
        if (open != null && kind != OpCode.CLOSE) {
            open.demand();
        }
    }

    private void read() {
        try {
            for (StompFrame next = reader.next(); next != null && !deaf; next = reader.next()) {
                listener.received(next);
            }
        } catch (MalformedFrame e) {
            deaf = true;
            listener.malformed(e);
        }
    }

    /** Sends a message. */
    void send(byte[] message) {
        outbox.add((to, done) -> to.sendFrame(new Frame(OpCode.TEXT, ByteBuffer.wrap(message)), done, false));
    }

    /** Closes once everything before has gone out. */
    void close(int code, String reason) {
        deaf = true;
        outbox.add((to, done) -> to.close(code, reason, done));
    }

    /** Tears the connection down. */
    void reset() {
        deaf = true;
        outbox.close();
        wire.reset();
        gone();
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus closeStatus, Callback callback) {
        callback.succeeded();
        gone();
    }

    private void gone() {
        if (!gone.getAndSet(true)) {
            deaf = true;
            outbox.close();
            listener.gone();
        }
    }
}
