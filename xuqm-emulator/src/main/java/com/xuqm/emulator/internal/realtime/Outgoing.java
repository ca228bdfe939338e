package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.stomp.StompFrame;
import com.xuqm.emulator.internal.stomp.StompWriter;
import com.xuqm.emulator.realtime.FrameDirection;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RecordedFrame;
import com.xuqm.emulator.realtime.WireForm;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Frames on their way out of one connection, and what goes wrong with them there. */
final class Outgoing {

    private final Socket socket;
    private final Desk desk;
    private final Consumer<RealtimeStrike> suffer;
    private final Deque<byte[]> late = new ArrayDeque<>();
    private final ByteArrayOutputStream together = new ByteArrayOutputStream();
    private boolean silent;

    /**
     * Creates the way out.
     *
     * @param socket where frames go
     * @param desk what all connections share
     * @param suffer has something go wrong with the connection itself
     */
    Outgoing(Socket socket, Desk desk, Consumer<RealtimeStrike> suffer) {
        this.socket = socket;
        this.desk = desk;
        this.suffer = suffer;
    }

    void send(long connection, @Nullable String userId, StompFrame frame) {
        RealtimeStrike instead = null;
        synchronized (this) {
            if (silent) {
                return;
            }
            RecordedFrame recorded = desk.log().add(connection, userId, FrameDirection.SENT, frame);
            RealtimeStrike strike = desk.faults().decide(Point.SENT, userId, recorded);
            WireForm form = desk.form().get();
            byte[] bytes = StompWriter.write(frame, form.crlf() ? "\r\n" : "\n");
            if (strike == null) {
                post(bytes, form);
            } else if (strike.before()) {
                instead = replace(strike, bytes, form);
            } else {
                post(bytes, form);
                // What would come after it does not come any more.
                silent = strike.fault().kind() != RealtimeFault.Kind.ERROR;
                socket.then(() -> suffer.accept(strike));
            }
        }
        // Not under the lock, since both may need that of the state.
        socket.flush();
        if (instead != null) {
            suffer.accept(instead);
        }
    }

    /** Sends something else in place of a frame, or gives back what happens to the connection. */
    private @Nullable RealtimeStrike replace(RealtimeStrike strike, byte[] bytes, WireForm form) {
        switch (strike.fault().kind()) {
            case LOSE -> {}
            case TWICE -> {
                post(bytes, form);
                post(bytes, form);
            }
            case AFTER_NEXT -> late.add(bytes);
            case WITH_NEXT -> together.writeBytes(bytes);
            case CUT_IN_FRAME -> {
                silent = true;
                socket.putHalf(bytes, form);
            }
            default -> {
                return strike;
            }
        }
        return null;
    }

    private void post(byte[] bytes, WireForm form) {
        if (together.size() == 0) {
            socket.put(bytes, form);
        } else {
            together.writeBytes(bytes);
            socket.put(together.toByteArray(), form);
            together.reset();
        }
        while (!late.isEmpty()) {
            socket.put(late.remove(), form);
        }
    }

    /** Sends nothing any more. */
    synchronized void hang() {
        silent = true;
    }
}
