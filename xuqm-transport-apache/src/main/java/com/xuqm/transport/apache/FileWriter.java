package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseCollector;
import com.xuqm.sdk.http.support.FileDrain;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of a response into its file, on a worker. What has been written makes room for as much to be received, so that
 * a slow disk slows the server down and does not fill the memory.
 */
final class FileWriter implements FileDrain.Listener {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ApacheExchange exchange;
    private final FileDrain drain;

    private @Nullable CapacityChannel room;
    private int writtenBeforeRoom;

    FileWriter(ApacheExchange exchange, ResponseCollector collector) {
        this.exchange = exchange;
        this.drain = new FileDrain(collector, exchange.workers(), this);
    }

    /** Writes a copy of a piece. */
    void write(ByteBuffer source) {
        drain.write(ByteBuffer.allocate(source.remaining()).put(source).flip(), () -> {});
    }

    /** Ends the file, and hands the response on when all is written. */
    void complete() {
        drain.complete();
    }

    /** Ends the file after what is to be written so far, unless it has been ended; then runs a task. */
    void close(Runnable afterwards) {
        drain.close();
        // what comes after the end is not written, and released when its turn comes
        drain.write(NOTHING, afterwards);
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

    @Override
    public void written(int bytes) {
        CapacityChannel channel;
        synchronized (this) {
            channel = room;
            if (channel == null) {
                writtenBeforeRoom += bytes;
                return;
            }
        }
        try {
            channel.update(bytes);
        } catch (IOException ignored) {
            // the connection has ended, and whoever ended it says so
        }
    }

    @Override
    public void completed(HttpResponse response) {
        exchange.collected(response);
    }

    @Override
    public void failed(HttpTransportException failure) {
        exchange.fail(failure);
    }
}
