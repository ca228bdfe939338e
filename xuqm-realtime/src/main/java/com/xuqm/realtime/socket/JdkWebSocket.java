package com.xuqm.realtime.socket;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One socket of the JDK. It lets one message go at a time, as the JDK wants it, and tells of its end once. */
final class JdkWebSocket implements WebSocketConnection, WebSocket.Listener {

    private static final int NOT_SAID = 1006;

    private final WebSocketListener listener;
    private final SocketFailures failures;
    private final Consumer<JdkWebSocket> forget;
    private final CompletableFuture<WebSocketConnection> opened = new CompletableFuture<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Object sending = new Object();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private volatile @Nullable WebSocket socket;
    private volatile boolean aborted;

    JdkWebSocket(WebSocketListener listener, SocketFailures failures, Consumer<JdkWebSocket> forget) {
        this.listener = listener;
        this.failures = failures;
        this.forget = forget;
    }

    CompletableFuture<WebSocketConnection> opened() {
        return opened;
    }

    void open(CompletableFuture<WebSocket> opening) {
        CompletableFuture<WebSocket> unused = opening.whenComplete((made, thrown) -> {
            if (thrown != null) {
                failed(thrown);
            }
        });
        CompletableFuture<WebSocketConnection> unusedToo = opened.whenComplete((made, thrown) -> {
            if (opened.isCancelled()) {
                opening.cancel(true);
                abort();
            }
        });
    }

    void failed(Throwable thrown) {
        ended.set(true);
        forget.accept(this);
        opened.completeExceptionally(failures.opening(thrown));
    }

    @Override
    public void onOpen(WebSocket made) {
        socket = made;
        if (aborted) {
            made.abort();
            return;
        }
        opened.complete(this);
        made.request(1);
    }

    // ---- what comes -------------------------------------------------------------------------------------------------

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket made, CharSequence piece, boolean isLast) {
        return told(made, () -> listener.onText(piece, isLast));
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket made, ByteBuffer piece, boolean isLast) {
        return told(made, () -> listener.onBinary(piece, isLast));
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket made, ByteBuffer message) {
        return told(made, () -> {}); // the JDK has answered it
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket made, ByteBuffer message) {
        return told(made, listener::onPong);
    }

    private @Nullable CompletionStage<?> told(WebSocket made, Runnable telling) {
        if (!ended.get()) {
            telling.run();
            made.request(1);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket made, int code, String reason) {
        end(code, reason, null);
        return null;
    }

    @Override
    public void onError(WebSocket made, Throwable error) {
        end(NOT_SAID, "", failures.lost(error));
    }

    private void end(int code, String reason, @Nullable Throwable failure) {
        forget.accept(this);
        if (!ended.getAndSet(true)) {
            listener.onEnd(code, reason, failure);
        }
    }

    void endOfConnector() {
        WebSocket made = socket;
        if (made == null) {
            opened.completeExceptionally(failures.closed());
        }
        abort(made);
        end(NOT_SAID, "", failures.closed());
    }

    // ---- what goes --------------------------------------------------------------------------------------------------

    @Override
    public CompletableFuture<Void> sendText(String text) {
        return then(made -> made.sendText(text, true));
    }

    @Override
    public CompletableFuture<Void> ping() {
        return then(made -> made.sendPing(ByteBuffer.allocate(0)));
    }

    @Override
    public void close(int code, String reason) {
        CompletableFuture<Void> unused = then(made -> made.sendClose(code, reason));
    }

    private CompletableFuture<Void> then(Function<WebSocket, CompletableFuture<WebSocket>> step) {
        synchronized (sending) {
            CompletableFuture<Void> mine = last.thenCompose(before -> {
                WebSocket made = socket;
                return made == null
                        ? CompletableFuture.<Void>failedFuture(failures.closed())
                        : step.apply(made).<Void>thenApply(sent -> null);
            });
            last = mine;
            return mine;
        }
    }

    @Override
    public void abort() {
        ended.set(true);
        forget.accept(this);
        abort(socket);
    }

    private void abort(@Nullable WebSocket made) {
        aborted = true;
        if (made != null) {
            made.abort();
        }
    }
}
