package com.xuqm.sdk.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A body that lies in memory. */
final class BytesBody extends HttpBody {

    /** Kept here and not in the superclass, whose initialisation would otherwise wait for this class's. */
    static final HttpBody EMPTY = new BytesBody("", new byte[0]);

    private final String contentType;
    private final byte[] bytes;

    BytesBody(String contentType, byte[] bytes) {
        this.contentType = checkContentType(contentType);
        this.bytes = bytes;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isReplayable() {
        return true;
    }

    @Override
    public byte[] inMemory() {
        return bytes;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public String toString() {
        return "HttpBody[" + bytes.length + " bytes" + (contentType.isEmpty() ? "" : ", " + contentType) + "]";
    }
}
