package com.xuqm.transport.netty;

import io.netty.buffer.ByteBuf;

/** A body that lies in memory. It is cut all the same, so that a large one is not copied into direct memory all at once. */
final class MemoryBody extends RequestBody {

    /** Nothing ever changes in it, so that all may share it. */
    static final MemoryBody EMPTY = new MemoryBody(new byte[0]);

    private final byte[] bytes;
    private int written;

    MemoryBody(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    boolean isReady() {
        return true;
    }

    @Override
    void fetch() {
        throw new IllegalStateException("a body in memory is always ready");
    }

    @Override
    int pieceSize() {
        return Math.min(PIECE, bytes.length - written);
    }

    @Override
    void writePiece(ByteBuf out) {
        int size = pieceSize();
        out.writeBytes(bytes, written, size);
        written += size;
    }

    @Override
    boolean isComplete() {
        return written == bytes.length;
    }

    @Override
    void cancel() {}
}
