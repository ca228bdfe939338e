package com.xuqm.tck.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A listener on loopback that never accepts and whose backlog is full, so that the kernel leaves further attempts to connect
 * without an answer.
 */
final class FullBacklog implements AutoCloseable {

    private static final int PROBE_MILLIS = 200;

    private final ServerSocket listener;
    private final List<Socket> waiting = new ArrayList<>();

    FullBacklog() throws IOException {
        this(Loopback.V4, 0);
    }

    FullBacklog(InetAddress address, int port) throws IOException {
        listener = new ServerSocket(port, 1, address);
        while (fits()) {
            if (waiting.size() > 100) {
                throw new IOException("the backlog of a listener cannot be filled on this system");
            }
        }
    }

    private boolean fits() throws IOException {
        Socket socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), PROBE_MILLIS);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    URI uri(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : waiting) {
            socket.close();
        }
    }
}
