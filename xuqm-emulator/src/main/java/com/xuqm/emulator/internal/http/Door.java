package com.xuqm.emulator.internal.http;

import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.websocket.core.FrameHandler;

/** Lets real-time connections in. */
public interface Door {

    /**
     * Where it is.
     *
     * @return the path
     */
    String path();

    /**
     * Decides about a request that wants to become a connection.
     *
     * @param request the request
     * @param wire the connection below
     * @return what becomes of it
     */
    Entry enter(Request request, Wire wire);

    /** The clock of the emulator was set. */
    void clockChanged();

    /** Ends all connections, and goes back to the first state. */
    void reset();

    /** Lets nothing hang any more. */
    void close();

    /** What becomes of a request. */
    sealed interface Entry permits Admitted, Refused, Hanging {}

    /**
     * It becomes a connection.
     *
     * @param frames takes what comes on it
     */
    record Admitted(FrameHandler frames) implements Entry {}

    /**
     * It is answered.
     *
     * @param answer the answer
     */
    record Refused(Answer answer) implements Entry {}

    /**
     * It is not answered.
     *
     * @param end takes what will end it
     */
    record Hanging(Consumer<Runnable> end) implements Entry {}
}
