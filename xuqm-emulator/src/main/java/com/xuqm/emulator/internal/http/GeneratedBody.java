package com.xuqm.emulator.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;

/** A successful answer of any size, made while it is sent, so that it never lies in memory. */
final class GeneratedBody {

    private static final byte[] FILLING = filling();

    private final byte[] start;
    private final byte[] end;
    private final long length;

    GeneratedBody(Framing framing, long length) {
        start = framing.beforeText().getBytes(StandardCharsets.US_ASCII);
        end = framing.afterText().getBytes(StandardCharsets.US_ASCII);
        this.length = length;
    }

    long length() {
        return length;
    }

    void writeTo(Content.Sink sink, Callback callback) {
        new Writer(sink, callback).iterate();
    }

    private static byte[] filling() {
        byte[] filling = new byte[64 * 1024];
        Arrays.fill(filling, (byte) 'x');
        return filling;
    }

    private final class Writer extends IteratingNestedCallback {
        private final Content.Sink sink;
        private long position;

        Writer(Content.Sink sink, Callback callback) {
            super(callback);
            this.sink = sink;
        }

        @Override
        protected Action process() {
            if (position == length) {
                return Action.SUCCEEDED;
            }
            ByteBuffer next = next();
            position += next.remaining();
            sink.write(position == length, next, this);
            return Action.SCHEDULED;
        }

        private ByteBuffer next() {
            long fillingEnd = length - end.length;
            if (position < start.length) {
                return ByteBuffer.wrap(start);
            }
            if (position == fillingEnd) {
                return ByteBuffer.wrap(end);
            }
            return ByteBuffer.wrap(FILLING, 0, (int) Math.min(FILLING.length, fillingEnd - position));
        }
    }
}
