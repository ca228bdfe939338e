package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.support.BodyReader;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a stream gives, piece by piece, as the connection takes it; see {@link BodyReader}. The first piece is read before the
 * client is asked for a connection, so that a stream which cannot be opened costs none, and the request was not sent.
 */
final class StreamPublisher extends RequestPublisher implements BodyReader.Listener {

    private static final int PIECE = 16 * 1024;

    private final BodyReader reader;
    private final Consumer<Throwable> onFailure;

    // guarded by this
    private @Nullable Runnable onFirst;
    private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
    private long demand;

    /**
     * Creates a publisher.
     *
     * @param workers where the stream is read
     * @param onFailure told when the stream fails
     */
    StreamPublisher(Gate gate, HttpBody body, Executor workers, Consumer<Throwable> onFailure) {
        super(gate, body.contentLength());
        this.reader = new BodyReader(body, PIECE, workers, this);
        this.onFailure = onFailure;
    }

    /** Reads the first piece, on a worker; then runs a task there. */
    void prepare(Runnable whenReady) {
        synchronized (this) {
            onFirst = whenReady;
        }
        reader.fetch();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> given) {
        synchronized (this) {
            subscriber = given;
        }
        given.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {
                synchronized (StreamPublisher.this) {
                    demand += n;
                }
                publish();
            }

            @Override
            public void cancel() {
                abandon();
            }
        });
    }

    @Override
    public void ready() {
        Runnable first;
        synchronized (this) {
            first = onFirst;
            onFirst = null;
        }
        if (first != null) {
            first.run();
        } else {
            publish();
        }
    }

    @Override
    public void failed(Throwable cause) {
        Flow.Subscriber<? super ByteBuffer> told;
        synchronized (this) {
            told = subscriber;
        }
        onFailure.accept(cause);
        if (told != null) {
            told.onError(cause);
        }
    }

    /** Hands on the piece that lies ready, if one is asked for, and has the next one read. */
    private void publish() {
        ByteBuffer piece;
        Flow.Subscriber<? super ByteBuffer> to;
        synchronized (this) {
            to = subscriber;
            if (to == null || demand == 0 || !reader.isReady()) {
                return;
            }
            demand--;
            piece = reader.take();
        }
        boolean last = reader.isLast();
        if (piece.hasRemaining()) {
            to.onNext(piece);
        }
        if (last) {
            to.onComplete();
        } else {
            // not before, or two pieces could overtake each other
            reader.fetch();
        }
    }

    @Override
    void abandon() {
        reader.close();
    }
}
