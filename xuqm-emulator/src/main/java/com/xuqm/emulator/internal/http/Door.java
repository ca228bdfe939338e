package com.xuqm.emulator.internal.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.jspecify.annotations.Nullable;

/** Lets real-time connections in. */
public interface Door {

    /**
     * Where it is.
     *
     * @return the path
     */
    String path();

    /**
     * Asked before a connection is let in.
     *
     * @param request the request to become one
     * @return what is answered in its place, or null to let it in
     */
    @Nullable
    Answer refusal(Request request);

    /**
     * Lets a connection in.
     *
     * @param request the request that becomes one
     * @param wire the connection below
     * @return takes its frames
     */
    FrameHandler open(Request request, Wire wire);

    /** Ends all connections, and goes back to the first state. */
    void reset();
}
