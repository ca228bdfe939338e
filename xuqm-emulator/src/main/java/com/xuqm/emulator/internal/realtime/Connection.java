package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.auth.TokenGate.Visitor;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Wire;
import com.xuqm.emulator.internal.stomp.MalformedFrame;
import com.xuqm.emulator.internal.stomp.StompFrame;
import com.xuqm.emulator.realtime.FrameDirection;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** One client's connection: what STOMP calls a session. Who it is and what it hears is guarded by the state lock. */
final class Connection implements Socket.Listener {

    private static final int PROTOCOL_ERROR = 1002;
    private static final int TOO_LARGE = 1009;

    private final long id;
    private final @Nullable String urlToken;
    private final RealtimeState state;
    private final Desk desk;
    private final Scheduler scheduler;
    private final @Nullable RealtimeStrike doom;
    private final Socket socket;
    private final Outgoing outgoing;
    private final Map<String, String> subscriptions = new LinkedHashMap<>();
    private volatile @Nullable Visitor visitor;
    private volatile Scheduler.@Nullable Task expiry;
    private long lastMessage;

    /**
     * Creates a connection that is not open yet.
     *
     * @param id its number
     * @param urlToken the token in the URL, or null
     * @param state the state it belongs to
     * @param desk what all connections share
     * @param scheduler tells when a token has expired
     * @param doom what happens to it as soon as it is open, or null
     * @param wire the connection below
     */
    Connection(
            long id,
            @Nullable String urlToken,
            RealtimeState state,
            Desk desk,
            Scheduler scheduler,
            @Nullable RealtimeStrike doom,
            Wire wire) {
        this.id = id;
        this.urlToken = urlToken;
        this.state = state;
        this.desk = desk;
        this.scheduler = scheduler;
        this.doom = doom;
        this.socket = new Socket(wire, this, desk.maxFrameBytes());
        this.outgoing = new Outgoing(socket, desk, this::suffer);
    }

    long id() {
        return id;
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

    /** Notes who it is, and looks again when the token has expired. */
    void admit(Visitor admitted, long now) {
        visitor = admitted;
        desk.attendance().came(admitted.userId());
        lookAgainIn(admitted.expiresAt() - now);
    }

    void lookAgainIn(long millis) {
        expiry = scheduler.schedule(() -> state.checkToken(this, true), Math.max(millis, 20), TimeUnit.MILLISECONDS);
    }

    /** Looks whether its token has expired, since the clock was changed. */
    void checkToken() {
        state.checkToken(this, false);
    }

    /** What it hears: destinations by the client's ids. */
    Map<String, String> subscriptions() {
        return subscriptions;
    }

    @Nullable
    String userId() {
        Visitor known = visitor;
        return known == null ? null : known.userId();
    }

    // ---- what comes ----

    @Override
    public void opened() {
        desk.open().add(this);
        if (doom != null) {
            suffer(doom);
        }
    }

    @Override
    public void received(StompFrame frame) {
        RecordedFrame recorded = desk.log().add(id, userId(), FrameDirection.RECEIVED, frame);
        // Rules for one user are meant for his CONNECT, too.
        String user = userId() == null ? state.userOf(urlToken) : userId();
        RealtimeStrike strike = desk.faults().decide(Point.RECEIVED, user, recorded);
        if (strike == null) {
            act(frame);
        } else if (strike.before()) {
            suffer(strike);
        } else {
            socket.hold();
            act(frame);
            suffer(strike);
            socket.release();
        }
    }

    private void act(StompFrame frame) {
        try {
            state.act(this, frame);
        } catch (Refusal e) {
            refuse(e, frame.header("receipt"));
        }
    }

    @Override
    public void malformed(MalformedFrame malformed) {
        error(malformed.complaint(), malformed.complaint(), null);
        close(malformed.tooLarge() ? TOO_LARGE : PROTOCOL_ERROR, "malformed");
    }

    @Override
    public void gone() {
        state.left(this);
        desk.open().remove(this);
        Scheduler.Task task = expiry;
        if (task != null) {
            task.cancel();
        }
        String user = userId();
        if (user != null) {
            desk.attendance().went(user);
        }
    }

    // ---- what goes ----

    void send(StompFrame frame) {
        outgoing.send(id, userId(), frame);
    }

    void sendRaw(byte[] bytes) {
        socket.put(bytes, desk.form().get());
        socket.flush();
    }

    /**
     * Sends a message to each subscription of a destination.
     *
     * @return whether there was one
     */
    boolean hear(String destination, byte[] json) {
        boolean heard = false;
        for (Map.Entry<String, String> subscription :
                List.copyOf(subscriptions.entrySet())) { // whoever finds it broken ends them
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
        String words = refusal.status() == 401 ? "Unauthorized" : refusal.reason();
        error(words, words, receipt);
        close(PROTOCOL_ERROR, "refused");
    }

    private void error(String words, String body, @Nullable String receipt) {
        StompFrame error = StompFrame.of("ERROR").with("message", words).with("receipt-id", receipt);
        send(body.isEmpty() ? error : error.withBody("text/plain", body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Closes in good order; whatever is sent to the user from now on waits for him. */
    void close(int code, String reason) {
        state.left(this);
        socket.close(code, reason);
    }

    /** Tears it down. */
    void reset() {
        socket.reset();
    }

    // ---- what goes wrong ----

    /** Has something go wrong that needs no frame. */
    void suffer(RealtimeStrike strike) {
        RealtimeFault fault = strike.fault();
        switch (fault.kind()) {
            case RESET -> reset();
            case CLOSE -> close(fault.code(), "fault on demand");
            case STALL -> hang(strike, false);
            case STALL_BUT_PONG -> hang(strike, true);
            case EXPIRE -> state.expire(this);
            case ERROR -> error(fault.message(), fault.body(), null);
            case LOSE -> {}
            default -> throw new IllegalStateException("no fault of a connection: " + fault);
        }
    }

    private void hang(RealtimeStrike strike, boolean pongs) {
        outgoing.hang();
        socket.hang(pongs);
        desk.faults().hangs(strike, this::reset);
    }
}
