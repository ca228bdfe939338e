package com.xuqm.realtime.internal.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames of what comes, in pieces of any size: where a WebSocket message begins or ends, and whether it is text or binary, means
 * nothing. Not safe for several threads.
 *
 * <p>It keeps the beginning of one frame at the most, and of that no more than the limit. After a failure it takes nothing any more.
 */
public final class StompDecoder {

    private static final int SMALL = 1024;
    private static final int KEPT = 64 * 1024;
    private static final int SLICE = 8 * 1024;

    /** No server's headers come near to this; a body may be as long as the limit says. */
    private static final int MOST_HEAD_BYTES = 64 * 1024;

    private final int maxFrameBytes;
    private final Consumer<StompFrame> frames;
    private byte[] buffer = new byte[SMALL];
    private int size;
    private int lineBegin;
    private @Nullable StompFrame head;
    private int length = -1;
    private char half;
    private boolean broken;

    /**
     * Creates a decoder.
     *
     * @param maxFrameBytes how long the body of a frame may be
     * @param frames gets what came, one frame after the other
     */
    public StompDecoder(int maxFrameBytes, Consumer<StompFrame> frames) {
        this.maxFrameBytes = maxFrameBytes;
        this.frames = frames;
    }

    /**
     * Takes a piece of a text message; it may begin or end within a surrogate pair.
     *
     * @throws StompException if it is no STOMP, or too long
     */
    public void text(CharSequence piece) {
        int from = 0;
        while (from < piece.length()) {
            int to = Math.min(piece.length(), from + SLICE);
            String slice = half == 0 ? "" : String.valueOf(half);
            half = 0;
            if (Character.isHighSurrogate(piece.charAt(to - 1))) {
                half = piece.charAt(to - 1);
                slice += piece.subSequence(from, to - 1);
            } else {
                slice += piece.subSequence(from, to);
            }
            bytes(ByteBuffer.wrap(slice.getBytes(UTF_8)));
            from = to;
        }
    }

    /**
     * Takes a piece of a binary message.
     *
     * @throws StompException if it is no STOMP, or too long
     */
    public void bytes(ByteBuffer piece) {
        if (broken) {
            return;
        }
        try {
            while (piece.hasRemaining()) {
                if (head == null) {
                    readHead(piece);
                } else {
                    readBody(piece);
                }
            }
        } catch (StompException e) {
            broken = true;
            buffer = new byte[0];
            throw e;
        }
    }

    /** How many bytes are held. */
    int held() {
        return buffer.length;
    }

    private void readHead(ByteBuffer piece) {
        while (piece.hasRemaining()) {
            byte next = piece.get();
            if (size == 0 && (next == '\n' || next == '\r')) {
                continue; // a heart-beat, or the line end that may stand behind a frame
            }
            if (next == 0) {
                throw StompException.malformed("it ends before its headers do");
            }
            append(next);
            if (next == '\n') {
                boolean isEmpty = size - lineBegin == 1 || (size - lineBegin == 2 && buffer[lineBegin] == '\r');
                if (isEmpty) {
                    beginBody();
                    return;
                }
                lineBegin = size;
            }
        }
    }

    private void append(byte next) {
        if (size >= MOST_HEAD_BYTES) {
            throw StompException.tooLarge("headers", MOST_HEAD_BYTES);
        }
        reserve(1, MOST_HEAD_BYTES);
        buffer[size++] = next;
    }

    private void beginBody() {
        StompFrame read = HeadReader.read(buffer, lineBegin);
        length = HeadReader.contentLength(read.header("content-length"), maxFrameBytes);
        head = read;
        size = 0;
        lineBegin = 0;
    }

    private void readBody(ByteBuffer piece) {
        int wanted = length < 0 ? untilNul(piece) : Math.min(piece.remaining(), length - size);
        if (wanted > maxFrameBytes - size) {
            throw StompException.tooLarge("a body", maxFrameBytes);
        }
        reserve(wanted, maxFrameBytes);
        piece.get(buffer, size, wanted);
        size += wanted;
        if (piece.hasRemaining() && (length < 0 || size == length)) {
            if (piece.get() != 0) {
                throw StompException.malformed("its body is longer than its content-length");
            }
            emit();
        }
    }

    private static int untilNul(ByteBuffer piece) {
        int at = piece.position();
        while (at < piece.limit() && piece.get(at) != 0) {
            at++;
        }
        return at - piece.position();
    }

    private void reserve(int more, int most) {
        if (buffer.length - size < more) {
            int doubled = Math.min(most, 2 * buffer.length);
            buffer = Arrays.copyOf(buffer, Math.max(size + more, doubled));
        }
    }

    private void emit() {
        StompFrame frame = head == null ? StompFrame.of("") : head.withBody(Arrays.copyOf(buffer, size));
        head = null;
        length = -1;
        size = 0;
        if (buffer.length > KEPT) {
            buffer = new byte[SMALL];
        }
        frames.accept(frame);
    }
}
