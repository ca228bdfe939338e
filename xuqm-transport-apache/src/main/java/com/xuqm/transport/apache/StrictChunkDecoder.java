package com.xuqm.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.BasicHttpTransportMetrics;
import org.apache.hc.core5.http.impl.nio.AbstractContentDecoder;
import org.apache.hc.core5.http.nio.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;

/** Reads a body in chunks. HttpClient's own takes {@code +5} and {@code -0} for sizes, and loops or breaks at other negative ones. */
final class StrictChunkDecoder extends AbstractContentDecoder {

    private enum Part {
        SIZE,
        DATA,
        DATA_END,
        TRAILER
    }

    /** So many hexadecimal digits surely fit into a long, and no sane body needs more. */
    private static final int MOST_DIGITS = 15;

    private final Http1Config config;
    private final CharArrayBuffer line = new CharArrayBuffer(32);
    private Part part = Part.SIZE;
    private long left;
    private int trailers;

    StrictChunkDecoder(
            ReadableByteChannel channel,
            SessionInputBuffer buffer,
            Http1Config config,
            BasicHttpTransportMetrics metrics) {
        super(channel, buffer, metrics);
        this.config = config;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (isCompleted()) {
            return -1;
        }
        int total = 0;
        while (!isCompleted()) {
            int count = part == Part.DATA ? readData(target) : readLine();
            if (count < 0) {
                break;
            }
            total += count;
        }
        return total;
    }

    /** Returns how many bytes came, or -1 if there is no more for now, or no room. */
    private int readData(ByteBuffer target) throws IOException {
        if (!target.hasRemaining() || (!buffer().hasData() && !fill())) {
            return -1;
        }
        int count = buffer().read(target, (int) Math.min(left, Integer.MAX_VALUE));
        left -= count;
        if (left == 0) {
            part = Part.DATA_END;
        }
        return count;
    }

    /** Returns 0, or -1 if there is no whole line for now. */
    private int readLine() throws IOException {
        line.clear();
        while (!buffer().readLine(line, false)) {
            if (buffer().length() > config.getMaxLineLength()) {
                throw new MessageConstraintException("a line of a body in chunks is too long");
            }
            if (!fill()) {
                return -1;
            }
        }
        switch (part) {
            case SIZE -> size();
            case DATA_END -> dataEnd();
            default -> trailer();
        }
        return 0;
    }

    private boolean fill() throws IOException {
        int count = fillBufferFromChannel();
        if (count < 0) {
            throw new ConnectionClosedException("the connection ended within a body in chunks");
        }
        return count > 0;
    }

    private void size() throws IOException {
        int digits = 0;
        left = 0;
        while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
            left = left << 4 | Character.digit(line.charAt(digits), 16);
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS || !isExtension(digits)) {
            throw new MalformedChunkCodingException("this is no size of a chunk");
        }
        part = left == 0 ? Part.TRAILER : Part.DATA;
    }

    /** Tells whether what follows the size is nothing but blanks, or an extension, which has no meaning here. */
    private boolean isExtension(int start) {
        boolean extension = false;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            extension |= c == ';';
            boolean blank = c == ' ' || c == '\t';
            if (!blank && (!extension || c < ' ')) {
                return false;
            }
        }
        return true;
    }

    private void dataEnd() throws IOException {
        if (!line.isEmpty()) {
            throw new MalformedChunkCodingException("a chunk does not end with its size");
        }
        part = Part.SIZE;
    }

    /** What comes after the body has no meaning here either. */
    private void trailer() throws IOException {
        if (line.isEmpty()) {
            setCompleted();
        } else if (++trailers > config.getMaxHeaderCount()) {
            throw new MessageConstraintException("there are too many fields behind a body in chunks");
        }
    }
}
