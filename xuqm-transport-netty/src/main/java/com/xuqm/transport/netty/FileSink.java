package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseCollector;
import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of one response to its file. Files block, so a worker writes; it takes at once whatever has gathered
 * meanwhile. When more gathers than it can take, nothing more is read from the connection until it has caught up.
 *
 * <p>The exchange ends when the file is closed, also when it fails: what had arrived is in the file by then, and a caller can
 * go on from there. Used on the event loop, but for the writing itself.
 */
final class FileSink {

    private static final int TOO_MUCH = 512 * 1024;

    private final Exchange exchange;
    private final ResponseCollector collector;
    private final Connection connection;
    private final Executor workers;

    private List<ByteBuf> gathered = new ArrayList<>();
    private int gatheredBytes;
    private boolean writing;
    private boolean ended;
    private boolean over;
    private @Nullable HttpTransportException failure;

    FileSink(Exchange exchange, ResponseCollector collector, Connection connection, Executor workers) {
        this.exchange = exchange;
        this.collector = collector;
        this.connection = connection;
        this.workers = workers;
    }

    /** Takes bytes of the body, and the duty to release them. */
    void add(ByteBuf bytes) {
        if (over || failure != null || !bytes.isReadable()) {
            bytes.release();
            return;
        }
        gathered.add(bytes);
        gatheredBytes += bytes.readableBytes();
        if (gatheredBytes > TOO_MUCH) {
            connection.pauseReading();
        }
        next();
    }

    /** The body is complete. */
    void end() {
        ended = true;
        next();
    }

    /** The exchange has to fail; the first reason counts, and none does once the body is complete. */
    void fail(HttpTransportException reason) {
        if (failure == null && !ended) {
            failure = reason;
            next();
        }
    }

    private void next() {
        if (writing || over || (gathered.isEmpty() && !ended && failure == null)) {
            return;
        }
        writing = true;
        List<ByteBuf> batch = gathered;
        gathered = new ArrayList<>();
        gatheredBytes = 0;
        boolean isLast = ended;
        HttpTransportException reason = failure;
        try {
            workers.execute(() -> write(batch, isLast, reason));
        } catch (RejectedExecutionException e) {
            // the transport is closing
            batch.forEach(ReferenceCountUtil::release);
            collector.close();
            over = true;
        }
    }

    private void dropGathered() {
        gathered.forEach(ReferenceCountUtil::release);
        gathered.clear();
    }

    private void write(List<ByteBuf> batch, boolean isLast, @Nullable HttpTransportException reason) {
        HttpResponse response = null;
        HttpTransportException failed = reason;
        try {
            for (ByteBuf bytes : batch) {
                collector.write(bytes.nioBuffer());
            }
            if (isLast) {
                response = collector.complete();
            }
        } catch (HttpTransportException e) {
            failed = e;
        } catch (RuntimeException e) {
            failed = new HttpTransportException(
                    HttpTransportException.Kind.RESPONSE_FILE, true, "the response's file could not be written", e);
        } finally {
            batch.forEach(ReferenceCountUtil::release);
        }
        if (failed != null) {
            collector.close();
        }
        written(response, failed);
    }

    private void written(@Nullable HttpResponse response, @Nullable HttpTransportException failed) {
        try {
            connection.execute(() -> {
                writing = false;
                over = response != null || failed != null;
                if (over) {
                    dropGathered();
                }
                if (response != null) {
                    connection.written(exchange, response);
                } else if (failed != null) {
                    exchange.fail(failed);
                } else {
                    connection.resumeReading();
                    next();
                }
            });
        } catch (RejectedExecutionException e) {
            // the event loop has ended, so that this thread is the only one left here
            dropGathered();
            collector.close();
        }
    }
}
