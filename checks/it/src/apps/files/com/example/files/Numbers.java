package com.example.files;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/** The numbers from 0 on, eight bytes each: as long as wanted, no part like another, and nowhere in memory. */
final class Numbers extends InputStream {

    private final ByteBuffer current = ByteBuffer.allocate(Long.BYTES * 1024);
    private long number;
    private long left;

    Numbers(long length) {
        this.left = length;
        current.position(current.limit());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (left == 0) {
            return -1;
        }
        if (!current.hasRemaining()) {
            current.clear();
            while (current.hasRemaining()) {
                current.putLong(number++);
            }
            current.flip();
        }
        int count = (int) Math.min(Math.min(length, current.remaining()), left);
        current.get(bytes, offset, count);
        left -= count;
        return count;
    }
}
