package com.xuqm.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;

/**
 * Looks at the lines of responses on which their framing hangs, before Netty's decoder does, which is liberal with them: a status
 * line in other words, or a chunk's size with something around it, may be read otherwise elsewhere.
 */
final class FramingCheck {

    private static final String VERSION = "HTTP/1.";

    /** The length of {@code HTTP/1.1 200}, and of what comes after it. */
    private static final int STATUS_LINE = 13;

    private static final int STATUS = 9;

    private static final int LONGEST_CHUNK_LINE = 4 * 1024;

    private static final long NEVER = Long.MAX_VALUE;

    private boolean atStatusLine = true;
    private long consumed;
    private long chunkLineAt = NEVER;

    /**
     * Looks at what comes next.
     *
     * @param in what has arrived and has not been decoded
     * @return whether it can be decoded; if not, more has to arrive before
     * @throws CorruptedFrameException if it must not be
     */
    boolean admits(ByteBuf in) {
        if (atStatusLine) {
            return admitsStatusLine(in);
        }
        return consumed < chunkLineAt || admitsChunkLine(in);
    }

    private boolean admitsStatusLine(ByteBuf in) {
        int length = Math.min(STATUS_LINE, in.readableBytes());
        for (int i = 0; i < length; i++) {
            if (!fitsStatusLine(i, (char) in.getUnsignedByte(in.readerIndex() + i))) {
                throw new CorruptedFrameException("a status line that is none");
            }
        }
        atStatusLine = length < STATUS_LINE;
        return !atStatusLine;
    }

    private static boolean fitsStatusLine(int index, char c) {
        if (index < VERSION.length()) {
            return c == VERSION.charAt(index);
        }
        return switch (index) {
            case 7 -> c == '0' || c == '1';
            case 8 -> c == ' ';
            case STATUS_LINE - 1 -> c == ' ' || c == '\r' || c == '\n';
            default -> index >= STATUS && c >= '0' && c <= '9';
        };
    }

    private boolean admitsChunkLine(ByteBuf in) {
        int start = in.readerIndex();
        int length = in.bytesBefore((byte) '\n');
        if (length < 0) {
            if (in.readableBytes() > LONGEST_CHUNK_LINE) {
                throw new CorruptedFrameException("a line of a chunk without end");
            }
            return false;
        }
        int digits = 0;
        long size = 0;
        int digit;
        // beyond the largest int, Netty would read something else
        while (size <= Integer.MAX_VALUE && (digit = Character.digit(in.getByte(start + digits), 16)) >= 0) {
            size = 16 * size + digit;
            digits++;
        }
        if (digits == 0 || size > Integer.MAX_VALUE || !endsSize(in, start + digits, start + length)) {
            throw new CorruptedFrameException("a chunk's size that is none");
        }
        // the line, the chunk, and the line break after it; behind the last chunk come trailers
        chunkLineAt = size == 0 ? NEVER : consumed + length + 1 + size + 2;
        return true;
    }

    /** After the size comes the end of the line, or an extension, perhaps after blanks (RFC 9112, 7.1.1). */
    private static boolean endsSize(ByteBuf in, int from, int lineFeed) {
        int next = from;
        while (in.getByte(next) == ' ' || in.getByte(next) == '\t') {
            next++;
        }
        return in.getByte(next) == ';' || (next == from && in.getByte(next) == '\r' && next + 1 == lineFeed);
    }

    /** Netty has decoded bytes that were admitted. */
    void decoded(int bytes) {
        consumed += bytes;
    }

    /** Netty has made something of them. */
    void decoded(Object piece) {
        if (piece instanceof LastHttpContent) {
            atStatusLine = true;
            chunkLineAt = NEVER;
        } else if (piece instanceof HttpMessage head && HttpUtil.isTransferEncodingChunked(head)) {
            chunkLineAt = consumed;
        }
    }
}
