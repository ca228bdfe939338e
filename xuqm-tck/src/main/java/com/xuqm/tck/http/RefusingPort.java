package com.xuqm.tck.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port of 127.0.0.1 that refuses connections for as long as this is open: nobody listens at it, and since it is bound nobody else is given it. (A port
 * that was free a moment ago is soon another process's on a busy machine.)
 */
public final class RefusingPort implements AutoCloseable {

    private final Socket socket = new Socket();

    /**
     * Takes a port.
     *
     * @throws IOException if there is none
     */
    public RefusingPort() throws IOException {
        socket.bind(new InetSocketAddress(Loopback.V4, 0));
    }

    /**
     * Returns its number.
     *
     * @return the port
     */
    public int number() {
        return socket.getLocalPort();
    }

    /**
     * Returns an address at which nobody listens.
     *
     * @return such as {@code http://127.0.0.1:34567}
     */
    public String baseUrl() {
        return "http://127.0.0.1:" + number();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
