package com.xuqm.emulator.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;

/** Reads a body to its end, or until it is too long. Between its pieces no thread waits. */
final class BodyReader implements Runnable {

    private final Content.Source source;
    private final int max;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Promise<Optional<byte[]>> result;

    private BodyReader(Content.Source source, int max, Promise<Optional<byte[]>> result) {
        this.source = source;
        this.max = max;
        this.result = result;
    }

    /** Gives the bytes, or nothing if there are more than {@code max}. */
    static void read(Content.Source source, int max, Promise<Optional<byte[]>> result) {
        new BodyReader(source, max, result).run();
    }

    @Override
    public void run() {
        for (Content.Chunk chunk = source.read(); chunk != null; chunk = source.read()) {
            if (Content.Chunk.isFailure(chunk)) {
                result.failed(chunk.getFailure());
                return;
            }
            boolean last = chunk.isLast();
            boolean fits = take(chunk.getByteBuffer());
            chunk.release();
            if (last || !fits) {
                result.succeeded(fits ? Optional.of(bytes.toByteArray()) : Optional.empty());
                return;
            }
        }
        source.demand(this);
    }

    private boolean take(ByteBuffer piece) {
        if (piece.remaining() > max - bytes.size()) {
            return false;
        }
        byte[] copy = new byte[piece.remaining()];
        piece.get(copy);
        bytes.writeBytes(copy);
        return true;
    }
}
