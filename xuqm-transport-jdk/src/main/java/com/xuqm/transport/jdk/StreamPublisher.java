package com.xuqm.transport.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Sends what a stream gives, piece by piece, as the connection takes it. The stream is read on a worker, since it may block, and
 * a piece is read only when the one before has been taken, so that a body of any length needs one buffer.
 *
 * <p>A stream that gives more or less than was announced fails the exchange before the last byte is sent, so that the server
 * never sees a complete request with a wrong body.
 */
final class StreamPublisher extends RequestPublisher {

    private static final int PIECE = 16 * 1024;

    private final InputStream stream;
    private final long length;
    private final SerialExecutor serial;
    private final Consumer<Exception> onFailure;

    private long demand;
    private long sent;
    private boolean over;

    /**
     * Creates a publisher.
     *
     * @param length what the stream will give, -1 if that is not known
     * @param workers where the stream is read
     * @param onFailure told when the stream fails
     */
    StreamPublisher(Gate gate, InputStream stream, long length, Executor workers, Consumer<Exception> onFailure) {
        super(gate, length);
        this.stream = stream;
        this.length = length;
        this.serial = new SerialExecutor(workers);
        this.onFailure = onFailure;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {
                serial.execute(() -> publish(n, subscriber));
            }

            @Override
            public void cancel() {
                abandon();
            }
        });
    }

    @Override
    void abandon() {
        serial.execute(this::end);
    }

    private void publish(long more, Flow.Subscriber<? super ByteBuffer> subscriber) {
        demand += more;
        while (!over && demand > 0) {
            demand--;
            try {
                publishPiece(subscriber);
            } catch (IOException | RuntimeException e) {
                end();
                onFailure.accept(e);
                subscriber.onError(e);
            }
        }
    }

    private void publishPiece(Flow.Subscriber<? super ByteBuffer> subscriber) throws IOException {
        byte[] piece = new byte[PIECE];
        int count;
        do {
            count = stream.read(piece);
        } while (count == 0);
        if (count > 0) {
            sent += count;
            boolean all = sent == length;
            if (length >= 0 && (sent > length || (all && stream.read() >= 0))) {
                throw new IOException("the request's body is longer than the " + length + " bytes that were announced");
            }
            subscriber.onNext(ByteBuffer.wrap(piece, 0, count));
            if (!all) {
                return;
            }
        } else if (length >= 0) {
            throw new IOException(
                    "the request's body ended after " + sent + " of the " + length + " bytes that were announced");
        }
        end();
        subscriber.onComplete();
    }

    private void end() {
        if (!over) {
            over = true;
            try {
                stream.close();
            } catch (IOException ignored) {
                // everything was read, or the exchange has failed for a better reason
            }
        }
    }
}
