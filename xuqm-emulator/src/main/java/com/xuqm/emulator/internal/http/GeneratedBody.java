package com.xuqm.emulator.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;

/** A successful envelope of any size, made while it is sent, so that it never lies in memory. */
final class GeneratedBody {

    private static final byte[] START =
            "{\"code\":200,\"status\":\"0\",\"message\":\"success\",\"data\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FILLING = filling();

    private final long length;

    GeneratedBody(long length) {
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
            long fillingEnd = length - END.length;
            if (position < START.length) {
                return ByteBuffer.wrap(START);
            }
            if (position == fillingEnd) {
                return ByteBuffer.wrap(END);
            }
            return ByteBuffer.wrap(FILLING, 0, (int) Math.min(FILLING.length, fillingEnd - position));
        }
    }
}
