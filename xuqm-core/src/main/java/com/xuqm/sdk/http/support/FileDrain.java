package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseCollector;
import com.xuqm.sdk.internal.check.Checks;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the body of a response into its file, away from the event loop: files block, so workers write, one piece after the other.
 * {@link #pending()} tells how much waits; whoever reads from the connection stops when that is too much, and goes on when {@link
 * Listener#written} says so, so that a slow disk slows the server down and does not fill the memory.
 *
 * <p>It ends once: with the response after {@link #complete()}, with a failure, or silently by {@link #close()}. Whatever the writing
 * throws, errors included, is a failure of kind {@link HttpTransportException.Kind#RESPONSE_FILE}, and so ends the exchange. What had
 * arrived before the end is in the file when the listener hears of it, so that a download can be continued. Safe for use by any
 * thread, as long as pieces come in order.
 */
public final class FileDrain {

    /** Hears what becomes of the body. Called on a worker, one call at a time; to be brief. */
    public interface Listener {

        /**
         * A piece is in the file, and more are welcome.
         *
         * @param bytes how many
         */
        void written(int bytes);

        /**
         * All of the body is in the file, which is closed.
         *
         * @param response the response
         */
        void completed(HttpResponse response);

        /**
         * The exchange has to fail. The file is closed.
         *
         * @param failure what was given to {@link FileDrain#fail}, or why the file cannot be written, or that the cap is exceeded
         */
        void failed(HttpTransportException failure);
    }

    private final ResponseCollector collector;
    private final SerialExecutor inOrder;
    private final Listener listener;
    private final AtomicLong pending = new AtomicLong();

    /** Whether nothing more is written; belongs to the tasks. */
    private boolean over;

    /**
     * Creates a drain.
     *
     * @param collector one that {@linkplain ResponseCollector#writesFile() writes a file}; belongs to the drain from now on
     * @param workers where it writes; once they take no more tasks, on the calling thread
     * @param listener told what becomes of it
     */
    public FileDrain(ResponseCollector collector, Executor workers, Listener listener) {
        this.collector = Checks.notNull("collector", collector);
        this.inOrder = new SerialExecutor(workers);
        this.listener = Checks.notNull("listener", listener);
    }

    /**
     * Writes a piece.
     *
     * @param bytes the bytes between position and limit, which stay as they are until they are released
     * @param release run once, on any thread, when the bytes are not needed any more: written, or dropped after the end
     */
    public void write(ByteBuffer bytes, Runnable release) {
        int count = bytes.remaining();
        pending.addAndGet(count);
        inOrder.execute(() -> {
            boolean done;
            try {
                done = attempt(() -> collector.write(bytes));
            } finally {
                pending.addAndGet(-count);
                release.run();
            }
            if (done) {
                listener.written(count);
            }
        });
    }

    /**
     * Tells how much waits to be written.
     *
     * @return bytes that have been handed over and are not in the file
     */
    public long pending() {
        return pending.get();
    }

    /** Ends the body, when all that has come is written: no more is coming. */
    public void complete() {
        inOrder.execute(() -> {
            HttpResponse[] whole = new HttpResponse[1];
            if (attempt(() -> whole[0] = collector.complete())) {
                over = true;
                listener.completed(whole[0]);
            }
        });
    }

    /**
     * Fails, when all that has come is written. The first end counts.
     *
     * @param reason why there is no whole response
     */
    public void fail(HttpTransportException reason) {
        inOrder.execute(() -> {
            if (!over) {
                failed(reason);
            }
        });
    }

    /** Closes the file, when all that has come is written; the listener hears nothing more after that. */
    public void close() {
        inOrder.execute(() -> {
            if (!over) {
                over = true;
                collector.close();
            }
        });
    }

    private void failed(HttpTransportException reason) {
        over = true;
        collector.close();
        listener.failed(reason);
    }

    /** Returns whether it was done; not after the end, nor if it failed. */
    private boolean attempt(Writing writing) {
        if (over) {
            return false;
        }
        try {
            writing.run();
            return true;
        } catch (HttpTransportException e) {
            failed(e);
        } catch (Throwable e) { // whatever it is, the exchange must end
            failed(collector.fileFailure(e));
        }
        return false;
    }

    @FunctionalInterface
    private interface Writing {

        void run() throws HttpTransportException;
    }
}
