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

    /** The beginning of a head, or of a body once there is a head. */
    private byte[] buffer = new byte[SMALL];

    private int size;
    private int lineBegin;
    private @Nullable Head head;
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
            boolean isCut = Character.isHighSurrogate(piece.charAt(to - 1));
            String slice = piece.subSequence(from, isCut ? to - 1 : to).toString();
            if (half != 0) {
                slice = half + slice;
            }
            half = isCut ? piece.charAt(to - 1) : 0;
            take(slice.getBytes(UTF_8));
            from = to;
        }
    }

    /**
     * Takes a piece of a binary message.
     *
     * @throws StompException if it is no STOMP, or too long
     */
    public void bytes(ByteBuffer piece) {
        while (piece.hasRemaining()) {
            byte[] slice = new byte[Math.min(SLICE, piece.remaining())];
            piece.get(slice);
            take(slice);
        }
    }

    private void take(byte[] slice) {
        if (broken) {
            return;
        }
        try {
            int at = 0;
            while (at < slice.length) {
                at = head == null ? readHead(slice, at) : readBody(slice, at, head);
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

    /** Reads on until a head is whole, or nothing is left; answers how far it came. */
    private int readHead(byte[] slice, int begin) {
        int at = begin;
        while (at < slice.length) {
            if (size == 0 && (slice[at] == '\n' || slice[at] == '\r')) {
                at++; // a heart-beat, or the line end that may stand behind a frame
                continue;
            }
            int from = at;
            while (at < slice.length && slice[at] != '\n') {
                if (slice[at++] == 0) {
                    throw StompException.malformed("it ends before its headers do");
                }
            }
            boolean isLine = at < slice.length;
            at += isLine ? 1 : 0;
            append(slice, from, at, "headers", MOST_HEAD_BYTES);
            if (isLine && size - lineBegin <= 2 && isEmptyLine()) {
                head = Head.read(buffer, lineBegin, maxFrameBytes);
                size = 0;
                lineBegin = 0;
                return at;
            }
            lineBegin = isLine ? size : lineBegin;
        }
        return at;
    }

    private boolean isEmptyLine() {
        return size - lineBegin == 1 || buffer[lineBegin] == '\r';
    }

    private int readBody(byte[] slice, int from, Head of) {
        int length = of.contentLength();
        int to = length < 0 ? untilNul(slice, from) : from + Math.min(slice.length - from, length - size);
        boolean isWhole = to < slice.length && (length < 0 || size + to - from == length);
        if (!isWhole) {
            append(slice, from, to, "a body", maxFrameBytes);
            return to;
        }
        if (slice[to] != 0) {
            throw StompException.malformed("its body is longer than its content-length");
        }
        check(to - from, "a body", maxFrameBytes);
        byte[] body = Arrays.copyOf(buffer, size + to - from);
        System.arraycopy(slice, from, body, size, to - from);
        emit(new StompFrame(of.command(), of.headers(), body));
        return to + 1;
    }

    private static int untilNul(byte[] slice, int from) {
        int at = from;
        while (at < slice.length && slice[at] != 0) {
            at++;
        }
        return at;
    }

    private void append(byte[] slice, int from, int to, String what, int most) {
        int more = to - from;
        check(more, what, most);
        if (buffer.length - size < more) {
            int doubled = Math.min(most, 2 * buffer.length);
            buffer = Arrays.copyOf(buffer, Math.max(size + more, doubled));
        }
        System.arraycopy(slice, from, buffer, size, more);
        size += more;
    }

    private void check(int more, String what, int most) {
        if (more > most - size) {
            throw StompException.tooLarge(what, most);
        }
    }

    private void emit(StompFrame frame) {
        head = null;
        size = 0;
        if (buffer.length > KEPT) {
            buffer = new byte[SMALL];
        }
        frames.accept(frame);
    }
}
