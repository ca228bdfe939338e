package com.xuqm.emulator.internal.http;

import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, wherever they lie. */
public interface Payload {

    /** How many bytes there are. */
    long length();

    /** The bytes, if they lie in memory; else null. Shared, not copied. */
    byte @Nullable [] kept();

    /** Some of the bytes. */
    Payload slice(long from, long count);

    /**
     * Sends the bytes.
     *
     * @param last whether nothing follows them
     */
    void write(Response response, boolean last, Callback callback);
}
