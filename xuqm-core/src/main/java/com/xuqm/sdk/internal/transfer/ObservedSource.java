package com.xuqm.sdk.internal.transfer;

import com.xuqm.sdk.http.HttpBody.StreamSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A source of bytes that is hashed and counted while it is read. Each opening starts anew, so that what counts in the end is the
 * attempt that came through.
 */
public final class ObservedSource implements StreamSource {

    private final StreamSource source;
    private final LongConsumer progress;
    private volatile @Nullable String hash;

    /**
     * Observes a source.
     *
     * @param source opens the bytes
     * @param progress is told how many bytes were read so far
     */
    public ObservedSource(StreamSource source, LongConsumer progress) {
        this.source = source;
        this.progress = progress;
    }

    /**
     * Compares what was read with what the service says it got.
     *
     * @param answered the SHA-256 in hexadecimal that the service answered, {@code null} if it answered none
     * @throws IllegalStateException if the two differ
     */
    public void check(@Nullable String answered) {
        String sent = hash; // null as long as the end was not reached
        if (sent != null && answered != null && !sent.equalsIgnoreCase(answered)) {
            throw new IllegalStateException("the service keeps a file with the SHA-256 " + answered
                    + ", but the one that was sent has " + sent + "; it was changed on its way");
        }
    }

    @Override
    public InputStream open() throws IOException {
        hash = null;
        return new Observed(source.open());
    }

    private final class Observed extends FilterInputStream {

        private final MessageDigest digest = Sha256.digest();
        private long count;
        private boolean ended;

        Observed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                digest.update(buffer, offset, read);
                count += read;
                progress.accept(count);
            } else if (read < 0 && !ended) {
                ended = true;
                hash = Sha256.hex(digest);
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false; // going back would hash bytes twice
        }

        @Override
        public long skip(long n) throws IOException {
            byte[] buffer = new byte[(int) Math.min(Math.max(n, 0), 8192)];
            int read = buffer.length == 0 ? 0 : read(buffer, 0, buffer.length);
            return Math.max(read, 0);
        }
    }
}
