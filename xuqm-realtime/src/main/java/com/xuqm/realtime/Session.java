package com.xuqm.realtime;

import com.xuqm.realtime.internal.machine.Happening;
import com.xuqm.realtime.internal.stomp.StompDecoder;
import com.xuqm.realtime.internal.stomp.StompEncoder;
import com.xuqm.realtime.internal.stomp.StompException;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.realtime.socket.WebSocketConnection;
import com.xuqm.realtime.socket.WebSocketListener;
import com.xuqm.sdk.engine.Proof;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One attempt: its socket, its frames, its subscriptions. Used under the connection's lock. */
final class Session implements WebSocketListener {

    /** What a session tells. */
    interface Owner {

        /** Runs a step under the connection's lock. */
        void enter(Runnable step);

        void happened(Happening happening);

        void frame(Session session, StompFrame frame);
    }

    private static final int MALFORMED = 1002;
    private static final int TOO_LARGE = 1009;

    private final long attempt;
    private final Proof proof;
    private final Owner owner;
    private final StompDecoder decoder;
    private final Map<String, String> destinations = new HashMap<>();
    private final Set<String> unconfirmed = new HashSet<>();
    private @Nullable CompletableFuture<WebSocketConnection> opening;
    private @Nullable WebSocketConnection socket;
    private boolean isOver;

    Session(long attempt, Proof proof, int maxFrameBytes, Owner owner) {
        this.attempt = attempt;
        this.proof = proof;
        this.owner = owner;
        this.decoder = new StompDecoder(maxFrameBytes, frame -> {
            if (!isOver) {
                owner.frame(this, frame);
            }
        });
    }

    long attempt() {
        return attempt;
    }

    /** With what it has signed on. */
    Proof proof() {
        return proof;
    }

    void opening(CompletableFuture<WebSocketConnection> future) {
        opening = future;
    }

    void opened(WebSocketConnection open) {
        socket = open;
    }

    void giveUp() {
        if (opening != null) {
            opening.cancel(true);
        }
    }

    /** Takes nothing any more of what comes. */
    void forget() {
        isOver = true;
    }

    // ---- what goes --------------------------------------------------------------------------------------------------

    void send(StompFrame frame) {
        WebSocketConnection open = socket;
        if (open != null) {
            StompEncoder.messages(frame).forEach(message -> watch(open.sendText(message)));
        }
    }

    void ping() {
        if (socket != null) {
            watch(socket.ping());
        }
    }

    /** A socket through which nothing goes has ended, even if nobody has said so. */
    private void watch(CompletableFuture<Void> sending) {
        CompletableFuture<Void> unused = sending.whenComplete((sent, thrown) -> {
            if (thrown != null) {
                owner.enter(
                        () -> owner.happened(new Happening.Broken(attempt, 1000, "what was sent did not go", thrown)));
            }
        });
    }

    void close(int code, String reason) {
        if (socket != null) {
            socket.close(code, reason);
        }
    }

    void abort() {
        isOver = true;
        if (socket != null) {
            socket.abort();
        } else {
            giveUp();
        }
    }

    /**
     * Subscribes to a destination.
     *
     * @param id the same for the same destination; it is its receipt as well
     */
    void subscribe(String id, String destination) {
        if (destinations.putIfAbsent(id, destination) == null) {
            unconfirmed.add(id);
            send(StompFrame.of("SUBSCRIBE", "id", id, "destination", destination, "ack", "auto", "receipt", id));
        }
    }

    void unsubscribe(String id) {
        if (destinations.remove(id) != null) {
            unconfirmed.remove(id);
            send(StompFrame.of("UNSUBSCRIBE", "id", id));
        }
    }

    /** A receipt came; answers whether all subscriptions are confirmed now, and were not before. */
    boolean confirmed(String id) {
        return unconfirmed.remove(id) && unconfirmed.isEmpty();
    }

    boolean isConfirmed() {
        return unconfirmed.isEmpty();
    }

    // ---- what comes -------------------------------------------------------------------------------------------------

    @Override
    public void onText(CharSequence piece, boolean last) {
        heard(() -> decoder.text(piece));
    }

    @Override
    public void onBinary(ByteBuffer piece, boolean last) {
        heard(() -> decoder.bytes(piece));
    }

    private void heard(Runnable decoding) {
        owner.enter(() -> {
            if (isOver) {
                return;
            }
            owner.happened(new Happening.Heard(attempt));
            try {
                decoding.run();
            } catch (StompException e) {
                owner.happened(new Happening.Broken(attempt, e.isTooLarge() ? TOO_LARGE : MALFORMED, e.words(), e));
            }
        });
    }

    @Override
    public void onPong() {
        owner.enter(() -> owner.happened(new Happening.Heard(attempt)));
    }

    @Override
    public void onEnd(int code, String reason, @Nullable Throwable failure) {
        owner.enter(() ->
                owner.happened(new Happening.Ended(attempt, "the connection was closed, with code " + code, failure)));
    }
}
