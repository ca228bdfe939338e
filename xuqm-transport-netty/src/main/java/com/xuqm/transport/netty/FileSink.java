package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseCollector;
import com.xuqm.sdk.http.support.FileDrain;
import io.netty.buffer.ByteBuf;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Takes the body of one response to its file. When more gathers than workers can write, nothing more is read from the connection
 * until they have caught up. Used on the event loop.
 *
 * <p>The exchange ends when the file is closed, also when it fails: what had arrived is in the file by then, and a caller can
 * go on from there. Only a deadline does not wait for a disk.
 */
final class FileSink implements FileDrain.Listener {

    private static final int TOO_MUCH = 512 * 1024;

    private final NettyExchange exchange;
    private final Connection connection;
    private final FileDrain drain;
    private volatile boolean paused;

    FileSink(NettyExchange exchange, ResponseCollector collector, Connection connection, Executor workers) {
        this.exchange = exchange;
        this.connection = connection;
        this.drain = new FileDrain(collector, workers, this);
    }

    /** Takes bytes of the body, and the duty to release them. */
    void add(ByteBuf bytes) {
        if (!bytes.isReadable()) {
            bytes.release();
            return;
        }
        drain.write(bytes.nioBuffer(), bytes::release);
        if (isTooMuch()) {
            connection.pauseReading();
            paused = true;
            resume(); // if all has just been written, nobody else does
        }
    }

    private boolean isTooMuch() {
        return drain.pending() > TOO_MUCH;
    }

    /** The body is complete. */
    void end() {
        drain.complete();
    }

    /** The exchange has to fail; the first reason counts, and none does once the body is complete. */
    void fail(HttpTransportException reason) {
        if (reason.kind() == Kind.DEADLINE && drain.pending() > 0) {
            exchange.fail(reason);
        }
        drain.fail(reason);
    }

    @Override
    public void written(int bytes) {
        if (paused) {
            onLoop(this::resume);
        }
    }

    private void resume() {
        if (paused && !isTooMuch()) {
            paused = false;
            connection.resumeReading();
        }
    }

    @Override
    public void completed(HttpResponse response) {
        onLoop(() -> connection.written(exchange, response));
    }

    @Override
    public void failed(HttpTransportException failure) {
        onLoop(() -> exchange.fail(failure));
    }

    private void onLoop(Runnable task) {
        try {
            connection.execute(task);
        } catch (RejectedExecutionException e) {
            // the event loop has ended, and the exchange before it
        }
    }
}
