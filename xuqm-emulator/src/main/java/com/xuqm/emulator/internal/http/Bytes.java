package com.xuqm.emulator.internal.http;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Bytes in memory; shared, not copied, so nobody may change them. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying a body to be sent is waste
record Bytes(byte[] array, int from, int count) implements Payload {

    Bytes(byte[] array) {
        this(array, 0, array.length);
    }

    @Override
    public long length() {
        return count;
    }

    @Override
    public byte[] kept() {
        return count == array.length ? array : Arrays.copyOfRange(array, from, from + count);
    }

    @Override
    public Payload slice(long offset, long size) {
        return new Bytes(array, from + (int) offset, (int) size);
    }

    @Override
    public void write(Response response, boolean last, Callback callback) {
        response.write(last, ByteBuffer.wrap(array, from, count), callback);
    }
}
