package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.http.Wire;
import com.xuqm.emulator.internal.stomp.MalformedFrame;
import com.xuqm.emulator.internal.stomp.StompFrame;
import com.xuqm.emulator.internal.stomp.StompReader;
import com.xuqm.emulator.realtime.WireForm;
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

        void opened();

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

    /** Nothing that comes is read any more: something has been closed, was not understood, or hangs. */
    private volatile boolean deaf;

    /** Nothing at all is said any more. */
    private volatile boolean mute;

    Socket(Wire wire, Listener listener, int maxFrameBytes) {
        this.wire = wire;
        this.listener = listener;
        this.reader = new StompReader(maxFrameBytes);
    }

    @Override
    public void onOpen(CoreSession opened, Callback callback) {
        session = opened;
        callback.succeeded();
        listener.opened();
        outbox.open(opened);
        opened.demand();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        byte kind = frame.getOpCode();
        if (kind == OpCode.CLOSE) {
            if (mute) {
                // Without an answer to it the client is left alone with its close frame, as by a peer that is not
                // there.
                gone();
            } else {
                callback.succeeded();
            }
            return;
        }
        if (kind == OpCode.PING && !mute) {
            ByteBuffer payload = BufferUtil.copy(frame.getPayload());
            outbox.add((to, done) -> to.sendFrame(new Frame(OpCode.PONG, payload), done, false));
        } else if (frame.isDataFrame() && !deaf && frame.hasPayload()) {
            reader.feed(frame.getPayload().slice());
            read();
        }
        callback.succeeded();
        CoreSession open = session;
        if (open != null) {
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

    /** Puts a message behind what is to go out. */
    void put(byte[] bytes, WireForm form) {
        for (Frame frame : Fragments.of(bytes, form)) {
            outbox.put((to, done) -> to.sendFrame(frame, done, false));
        }
    }

    /** Sends what was put. */
    void flush() {
        outbox.flush();
    }

    /** Puts something to do behind what is to go out. */
    void then(Runnable work) {
        outbox.put((to, done) -> {
            done.succeeded();
            work.run();
        });
    }

    /** Puts the first half of a message behind what is to go out, and the end of the connection. */
    void putHalf(byte[] bytes, WireForm form) {
        outbox.put((to, done) -> {
            outbox.close();
            wire.write(Fragments.half(bytes, form), Callback.from(this::gone, failure -> gone()));
        });
    }

    /** Sends nothing for the time being. */
    void hold() {
        outbox.hold();
    }

    /** Goes on sending. */
    void release() {
        outbox.release();
    }

    /** Closes once everything before has gone out. */
    void close(int code, String reason) {
        deaf = true;
        outbox.add((to, done) -> to.close(code, reason, done));
    }

    /**
     * Neither says nor hears anything any more, and stays.
     *
     * @param pongs whether pings are answered
     */
    void hang(boolean pongs) {
        deaf = true;
        mute = !pongs;
        outbox.empty();
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
