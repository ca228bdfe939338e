package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseCollector;
import com.xuqm.sdk.http.support.SerialExecutor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of a response into its file, on a worker. What has been written makes room for as much to be received, so that
 * a slow disk slows the server down and does not fill the memory.
 */
final class FileWriter {

    private final ResponseCollector collector;
    private final Executor inOrder;
    private final Consumer<HttpTransportException> onFailure;

    /** Whether nothing more is written; belongs to the tasks. */
    private boolean over;

    private @Nullable CapacityChannel room;
    private int writtenBeforeRoom;

    /**
     * Creates a writer.
     *
     * @param workers where it writes
     * @param onFailure told when the file cannot be written, or the cap is exceeded
     */
    FileWriter(ResponseCollector collector, Executor workers, Consumer<HttpTransportException> onFailure) {
        this.collector = collector;
        this.inOrder = new SerialExecutor(workers);
        this.onFailure = onFailure;
    }

    /** Writes a copy of a piece. */
    void write(ByteBuffer source) {
        ByteBuffer piece = ByteBuffer.allocate(source.remaining()).put(source).flip();
        inOrder.execute(() -> {
            if (!over) {
                int count = piece.remaining();
                guarded(() -> collector.write(piece));
                makeRoom(count);
            }
        });
    }

    /** Ends the file, and hands the response on when all is written. */
    void complete(Consumer<HttpResponse> onComplete) {
        inOrder.execute(() -> {
            if (!over) {
                guarded(() -> onComplete.accept(collector.complete()));
                over = true;
            }
        });
    }

    /** Ends the file after what is to be written so far, unless it has been ended; then runs a task. */
    void close(Runnable afterwards) {
        inOrder.execute(() -> {
            over = true;
            collector.close();
            afterwards.run();
        });
    }

    private void guarded(Writing writing) {
        try {
            writing.run();
        } catch (HttpTransportException e) {
            over = true;
            onFailure.accept(e);
        }
    }

    /** Takes the means to ask for more than is asked for at first; HttpClient gives it when it is needed. */
    void room(CapacityChannel channel) throws IOException {
        int more;
        synchronized (this) {
            room = channel;
            more = writtenBeforeRoom;
            writtenBeforeRoom = 0;
        }
        channel.update(more);
    }

    private void makeRoom(int count) {
        CapacityChannel channel;
        synchronized (this) {
            channel = room;
            if (channel == null) {
                writtenBeforeRoom += count;
                return;
            }
        }
        try {
            channel.update(count);
        } catch (IOException ignored) {
            // the connection has ended, and whoever ended it says so
        }
    }

    @FunctionalInterface
    private interface Writing {

        void run() throws HttpTransportException;
    }
}
