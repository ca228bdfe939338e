package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that is read from a source while it is sent. */
final class StreamBody extends HttpBody {

    private final String contentType;
    private final long contentLength;
    private final boolean replayable;
    private final StreamSource source;
    private final AtomicBoolean opened = new AtomicBoolean();

    StreamBody(String contentType, long contentLength, boolean replayable, StreamSource source) {
        this.contentType = checkContentType(contentType);
        if (contentLength < -1) {
            throw new IllegalArgumentException("contentLength must be -1 (unknown) or more, but is " + contentLength);
        }
        this.contentLength = contentLength;
        this.replayable = replayable;
        this.source = Checks.notNull("source", source);
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public long contentLength() {
        return contentLength;
    }

    @Override
    public boolean isReplayable() {
        return replayable;
    }

    @Override
    public InputStream open() throws IOException {
        if (opened.getAndSet(true) && !replayable) {
            throw new IOException("the body can be sent once only and was already opened");
        }
        return source.open();
    }

    @Override
    public String toString() {
        return "HttpBody[stream of " + (contentLength < 0 ? "unknown length" : contentLength + " bytes") + ", "
                + contentType + "]";
    }
}
