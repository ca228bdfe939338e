package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("reading a request's body piece by piece")
class BodyReaderTest {

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private BodyReader reader(long announced, InputStream stream) {
        HttpBody body = HttpBody.stream("", announced, false, () -> {
            opened.incrementAndGet();
            return counting(stream);
        });
        return new BodyReader(body, 4, workers::add, listener());
    }

    private BodyReader reader(long announced, int given) {
        return reader(announced, new ByteArrayInputStream(new byte[given]));
    }

    private InputStream counting(InputStream stream) {
        return new java.io.FilterInputStream(stream) {
            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
                super.close();
            }
        };
    }

    private BodyReader.Listener listener() {
        return new BodyReader.Listener() {
            @Override
            public void ready() {
                heard.add("ready");
            }

            @Override
            public void failed(Throwable cause) {
                heard.add("failed: " + cause.getMessage());
            }
        };
    }

    private void work() {
        for (Runnable task = workers.poll(); task != null; task = workers.poll()) {
            task.run();
        }
    }

    /** Takes all pieces, and gives their lengths. */
    private List<Integer> pieces(BodyReader reader, boolean recycle) {
        List<Integer> lengths = new ArrayList<>();
        do {
            reader.fetch();
            work();
            if (!reader.isReady()) {
                return lengths;
            }
            ByteBuffer piece = reader.take();
            lengths.add(piece.remaining());
            if (recycle) {
                reader.recycle(piece);
            }
        } while (!reader.isLast());
        return lengths;
    }

    @ParameterizedTest(name = "buffers given back: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("gives pieces of the size asked for, the last with what is left, and closes the stream")
    void knownLength(boolean recycle) {
        assertThat(pieces(reader(10, 10), recycle)).containsExactly(4, 4, 2);
        assertThat(heard).containsExactly("ready", "ready", "ready");
        assertThat(closed).hasValue(1);
    }

    @Test
    @DisplayName("ends a body whose length is a multiple of the piece without an empty piece")
    void multiple() {
        assertThat(pieces(reader(8, 8), true)).containsExactly(4, 4);
        assertThat(closed).hasValue(1);
    }

    @Test
    @DisplayName("ends a body of unknown length with an empty piece")
    void unknownLength() {
        assertThat(pieces(reader(-1, 5), true)).containsExactly(4, 1, 0);
        assertThat(closed).hasValue(1);
    }

    @Test
    @DisplayName("gives one empty piece for a stream of no bytes, also where that was announced")
    void empty() {
        assertThat(pieces(reader(-1, 0), true)).containsExactly(0);
        assertThat(pieces(reader(0, 0), true)).containsExactly(0);
        assertThat(closed).hasValue(2);
    }

    @Test
    @DisplayName("reads again where a stream gives no byte at first")
    void zeroBytes() {
        InputStream hesitant = new ByteArrayInputStream(new byte[] {1, 2, 3}) {
            private boolean asked;

            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                asked = !asked;
                return asked ? 0 : super.read(into, offset, 1);
            }
        };
        assertThat(pieces(reader(3, hesitant), false)).containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("hands over the bytes of the stream")
    void bytes() {
        BodyReader reader = reader(-1, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        reader.fetch();
        work();
        assertThat(reader.take()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    }

    @Test
    @DisplayName("opens nothing and reads nothing that was not asked for")
    void onDemand() {
        BodyReader reader = reader(10, 10);
        assertThat(opened).hasValue(0);
        reader.fetch();
        reader.fetch();
        assertThat(workers).hasSize(1);
        work();
        reader.fetch();
        assertThat(workers).isEmpty();
        assertThat(reader.isLast()).isFalse();
        reader.take();
        assertThatThrownBy(reader::take).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("reads nothing after the last piece")
    void afterTheLast() {
        BodyReader reader = reader(3, 3);
        pieces(reader, true);
        reader.fetch();
        assertThat(workers).isEmpty();
    }

    @Test
    @DisplayName("wants pieces of at least a byte")
    void pieceSize() {
        assertThatThrownBy(() -> new BodyReader(HttpBody.empty(), 0, workers::add, listener()))
                .hasMessage("pieceBytes must be at least 1, but is 0");
    }

    @Nested
    @DisplayName("fails, and closes the stream, before the last piece is handed over")
    class Failing {

        @Test
        @DisplayName("when the stream is shorter than announced")
        void tooShort() {
            assertThat(pieces(reader(10, 6), true)).containsExactly(4, 2);
            assertThat(heard.get(2)).isEqualTo("failed: the body ended after 6 of the 10 bytes that were announced");
            assertThat(closed).hasValue(1);
        }

        @ParameterizedTest(name = "{0} bytes announced")
        @ValueSource(ints = {0, 4, 7})
        @DisplayName("when the stream is longer than announced")
        void tooLong(int announced) {
            pieces(reader(announced, announced + 1), true);
            assertThat(heard)
                    .last()
                    .isEqualTo("failed: the body is longer than the " + announced + " bytes that were announced");
            assertThat(heard).hasSize(Math.max(1, (announced + 3) / 4));
            assertThat(closed).hasValue(1);
        }

        @Test
        @DisplayName("when the stream throws an error")
        void error() {
            BodyReader reader = reader(3, new InputStream() {
                @Override
                public int read() {
                    throw new NoClassDefFoundError("of the source");
                }

                @Override
                public int read(byte[] into, int offset, int count) {
                    return read();
                }
            });
            assertThat(pieces(reader, true)).isEmpty();
            assertThat(heard).containsExactly("failed: of the source");
            assertThat(closed).hasValue(1);
            reader.fetch();
            assertThat(workers).isEmpty();
        }

        @Test
        @DisplayName("when it cannot be opened")
        void notOpened() {
            HttpBody body = HttpBody.stream("", 3, false, () -> {
                throw new IOException("no such file");
            });
            BodyReader reader = new BodyReader(body, 4, workers::add, listener());
            assertThat(pieces(reader, true)).isEmpty();
            assertThat(heard).containsExactly("failed: no such file");
        }

        @Test
        @DisplayName("when no worker is left")
        void noWorker() {
            BodyReader reader = new BodyReader(
                    HttpBody.empty(),
                    4,
                    task -> {
                        throw new RejectedExecutionException("closed");
                    },
                    listener());
            reader.fetch();
            assertThat(heard).containsExactly("failed: closed");
        }
    }

    @Nested
    @DisplayName("is closed")
    class Closing {

        @Test
        @DisplayName("before the stream was opened, and then opens none")
        void beforeOpening() {
            BodyReader reader = reader(3, 3);
            reader.fetch();
            reader.close();
            work();
            reader.fetch();
            work();
            assertThat(opened).hasValue(0);
            assertThat(heard).isEmpty();
        }

        @Test
        @DisplayName("between two pieces, and then closes the stream on a worker, once")
        void betweenPieces() {
            BodyReader reader = reader(10, 10);
            reader.fetch();
            work();
            reader.close();
            reader.close();
            assertThat(closed).hasValue(0);
            work();
            assertThat(closed).hasValue(1);
        }

        @Test
        @DisplayName("when a worker is about to read on, and then the stream is closed by it")
        void beforeReadingOn() {
            BodyReader reader = reader(10, 10);
            reader.fetch();
            work();
            reader.take();
            reader.fetch();
            reader.close();
            work();
            assertThat(closed).hasValue(1);
            assertThat(heard).containsExactly("ready");
        }

        @Test
        @DisplayName("although closing the stream throws an error")
        void closingThrowsAnError() {
            BodyReader reader = reader(2, new ByteArrayInputStream(new byte[2]) {
                @Override
                public void close() {
                    throw new NoClassDefFoundError("of a stream");
                }
            });
            assertThat(pieces(reader, true)).containsExactly(2);
            assertThat(heard).containsExactly("ready");
        }

        @Test
        @DisplayName("although closing the stream throws")
        void closingThrows() {
            BodyReader reader = reader(2, new ByteArrayInputStream(new byte[2]) {
                @Override
                public void close() throws IOException {
                    throw new IOException("cannot be closed");
                }
            });
            assertThat(pieces(reader, true)).containsExactly(2);
            assertThat(heard).containsExactly("ready");
        }

        @Test
        @DisplayName("while a read blocks, which is interrupted; the stream is closed then, and nobody hears of it")
        void whileReading() throws InterruptedException {
            CountDownLatch reading = new CountDownLatch(1);
            BodyReader reader = reader(3, new InputStream() {
                @Override
                public int read() throws IOException {
                    reading.countDown();
                    try {
                        new CountDownLatch(1).await();
                        return -1;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new IOException("interrupted", e);
                    }
                }

                @Override
                public int read(byte[] into, int offset, int count) throws IOException {
                    return read();
                }
            });
            reader.fetch();
            boolean[] interruptedAfterwards = new boolean[1];
            Thread worker = new Thread(() -> {
                work();
                interruptedAfterwards[0] = Thread.currentThread().isInterrupted();
            });
            worker.start();
            assertThat(reading.await(60, TimeUnit.SECONDS)).isTrue();
            reader.close();
            worker.join(20_000);
            assertThat(closed).hasValue(1);
            assertThat(heard).isEmpty();
            assertThat(interruptedAfterwards[0])
                    .as("the pool's thread is as it was")
                    .isFalse();
        }
    }
}
