package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.auth.TokenGate.Visitor;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Wire;
import com.xuqm.emulator.internal.stomp.MalformedFrame;
import com.xuqm.emulator.internal.stomp.StompFrame;
import com.xuqm.emulator.internal.stomp.StompWriter;
import com.xuqm.emulator.realtime.FrameDirection;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One client's connection: what STOMP calls a session. Who it is and what it hears is guarded by the state lock. */
final class Connection implements Socket.Listener {

    private static final int PROTOCOL_ERROR = 1002;
    private static final int TOO_LARGE = 1009;

    private final long id;
    private final @Nullable String urlToken;
    private final RealtimeState state;
    private final FrameLog log;
    private final Attendance attendance;
    private final Consumer<Connection> onEnd;
    private final Socket socket;
    private final Map<String, String> subscriptions = new LinkedHashMap<>();
    private volatile @Nullable Visitor visitor;
    private long lastMessage;

    Connection(
            long id,
            @Nullable String urlToken,
            RealtimeState state,
            FrameLog log,
            Attendance attendance,
            Consumer<Connection> onEnd,
            Wire wire,
            int maxFrameBytes) {
        this.id = id;
        this.urlToken = urlToken;
        this.state = state;
        this.log = log;
        this.attendance = attendance;
        this.onEnd = onEnd;
        this.socket = new Socket(wire, this, maxFrameBytes);
    }

    Socket socket() {
        return socket;
    }

    /** The token in the URL, or null. */
    @Nullable
    String urlToken() {
        return urlToken;
    }

    /** Who it is, or null before CONNECT. */
    @Nullable
    Visitor visitor() {
        return visitor;
    }

    void admit(Visitor newVisitor) {
        visitor = newVisitor;
        attendance.came(newVisitor.userId());
    }

    /** What it hears: destinations by the client's ids. */
    Map<String, String> subscriptions() {
        return subscriptions;
    }

    private @Nullable String userId() {
        Visitor known = visitor;
        return known == null ? null : known.userId();
    }

    // ---- what comes ----

    @Override
    public void received(StompFrame frame) {
        log.add(id, userId(), FrameDirection.RECEIVED, frame);
        try {
            state.act(this, frame);
        } catch (Refusal e) {
            refuse(e, frame.header("receipt"));
        }
    }

    @Override
    public void malformed(MalformedFrame malformed) {
        error(malformed.complaint(), null);
        socket.close(malformed.tooLarge() ? TOO_LARGE : PROTOCOL_ERROR, "malformed");
    }

    @Override
    public void gone() {
        state.left(this);
        onEnd.accept(this);
        String user = userId();
        if (user != null) {
            attendance.went(user);
        }
    }

    // ---- what goes ----

    void send(StompFrame frame) {
        log.add(id, userId(), FrameDirection.SENT, frame);
        socket.send(StompWriter.write(frame, "\n"));
    }

    /**
     * Sends a message to each subscription of a destination.
     *
     * @return whether there was one
     */
    boolean hear(String destination, byte[] json) {
        boolean heard = false;
        for (Map.Entry<String, String> subscription : subscriptions.entrySet()) {
            if (subscription.getValue().equals(destination)) {
                send(StompFrame.of("MESSAGE")
                        .with("destination", destination)
                        .with("subscription", subscription.getKey())
                        .with("message-id", id + "-" + ++lastMessage)
                        .withBody("application/json", json));
                heard = true;
            }
        }
        return heard;
    }

    /** Says why, and closes. */
    void refuse(Refusal refusal, @Nullable String receipt) {
        // The words of a refused token are documented, and say no more than this.
        error(refusal.status() == 401 ? "Unauthorized" : refusal.reason(), receipt);
        socket.close(PROTOCOL_ERROR, "refused");
    }

    private void error(String words, @Nullable String receipt) {
        send(StompFrame.of("ERROR")
                .with("message", words)
                .with("receipt-id", receipt)
                .withBody("text/plain", words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Closes in good order. */
    void close(int code, String reason) {
        socket.close(code, reason);
    }

    /** Tears it down. */
    void reset() {
        socket.reset();
    }
}
