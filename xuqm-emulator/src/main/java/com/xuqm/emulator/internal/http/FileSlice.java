package com.xuqm.emulator.internal.http;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Bytes of a file, which never lie in memory all together. */
record FileSlice(Path file, long from, long length) implements Payload {

    private static final ByteBufferPool.Sized BUFFERS =
            new ByteBufferPool.Sized(ByteBufferPool.NON_POOLING, false, 64 * 1024);

    @Override
    public byte @Nullable [] kept() {
        return null;
    }

    @Override
    public Payload slice(long offset, long size) {
        return new FileSlice(file, from + offset, size);
    }

    @Override
    public void write(Response response, boolean last, Callback callback) {
        if (length == 0) {
            response.write(last, ByteBuffer.allocate(0), callback);
            return;
        }
        // The source ends where the slice ends, which need not be the end of the answer.
        Content.Sink sink = (end, bytes, done) -> response.write(end && last, bytes, done);
        Content.copy(Content.Source.from(BUFFERS, file, from, length), sink, callback);
    }
}
