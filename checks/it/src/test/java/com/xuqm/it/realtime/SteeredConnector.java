package com.xuqm.it.realtime;

import com.xuqm.realtime.socket.WebSocketConnection;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.realtime.socket.WebSocketListener;
import com.xuqm.realtime.socket.WebSocketRequest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A connector whose sockets can be cut, stalled and counted, over another one that does the work. */
final class SteeredConnector implements WebSocketConnector {

    private final WebSocketConnector real;
    private final List<Steered> sockets = new CopyOnWriteArrayList<>();
    final List<WebSocketRequest> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger live = new AtomicInteger();
    final AtomicInteger mostLive = new AtomicInteger();
    volatile Supplier<RuntimeException> refusal = () -> null;

    SteeredConnector(WebSocketConnector real) {
        this.real = real;
    }

    /** One socket in between. */
    final class Steered implements WebSocketListener, WebSocketConnection {
        private final WebSocketListener to;
        private volatile WebSocketConnection open;
        private volatile boolean deaf;
        private volatile boolean answersPings = true;
        private boolean ended;
        private final List<String> sent = new ArrayList<>();

        Steered(WebSocketListener to) {
            this.to = to;
        }

        private void gone() {
            synchronized (this) {
                if (ended) {
                    return;
                }
                ended = true;
            }
            live.decrementAndGet();
        }

        /** Ends as if the network had gone. */
        void cut() {
            open.abort();
            gone();
            to.onEnd(1006, "", null);
        }

        /** Lets nothing come any more, without an end. */
        void stall(boolean evenPongs) {
            deaf = true;
            answersPings = !evenPongs;
        }

        List<String> sent() {
            synchronized (sent) {
                return List.copyOf(sent);
            }
        }

        @Override
        public void onText(CharSequence piece, boolean last) {
            if (!deaf) {
                to.onText(piece, last);
            }
        }

        @Override
        public void onBinary(ByteBuffer piece, boolean last) {
            if (!deaf) {
                to.onBinary(piece, last);
            }
        }

        @Override
        public void onPong() {
            if (answersPings) {
                to.onPong();
            }
        }

        @Override
        public void onEnd(int code, String reason, Throwable failure) {
            gone();
            to.onEnd(code, reason, failure);
        }

        @Override
        public CompletableFuture<Void> sendText(String text) {
            synchronized (sent) {
                sent.add(text);
            }
            return open.sendText(text);
        }

        @Override
        public CompletableFuture<Void> ping() {
            return open.ping();
        }

        @Override
        public void close(int code, String reason) {
            open.close(code, reason);
        }

        @Override
        public void abort() {
            open.abort();
            gone();
        }
    }

    Steered last() {
        return sockets.get(sockets.size() - 1);
    }

    int made() {
        return sockets.size();
    }

    @Override
    public CompletableFuture<WebSocketConnection> connect(WebSocketRequest request, WebSocketListener listener) {
        requests.add(request);
        RuntimeException refused = refusal.get();
        if (refused != null) {
            return CompletableFuture.failedFuture(refused);
        }
        Steered steered = new Steered(listener);
        return real.connect(request, steered).thenApply(open -> {
            steered.open = open;
            sockets.add(steered);
            mostLive.accumulateAndGet(live.incrementAndGet(), Math::max);
            return steered;
        });
    }

    @Override
    public void close() {
        real.close();
    }
}
