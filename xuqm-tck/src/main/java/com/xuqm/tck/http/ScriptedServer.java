package com.xuqm.tck.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/**
 * A server on a loopback address that does what a script says, down to the byte, and remembers what it received. Each connection
 * runs the script on a thread of its own.
 *
 * <pre>{@code
 * try (ScriptedServer server = ScriptedServer.start(connection -> {
 *     connection.readRequest();
 *     connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
 *     connection.reset();
 * })) {
 *     URI uri = server.uri("/path");
 * }
 * }</pre>
 */
public final class ScriptedServer implements AutoCloseable {

    /** What the server does with a connection. The connection is closed when the script is over. */
    @FunctionalInterface
    public interface Script {

        /**
         * Serves one connection.
         *
         * @param connection the connection, just accepted
         * @throws Exception an {@link IOException} just ends the connection, as clients go away; anything else is a failure of
         *     the test, see {@link ScriptedServer#close()}
         */
        void serve(ServerConnection connection) throws Exception;
    }

    private final ServerSocket listener;
    private final String scheme;
    private final Script script;
    private final List<ServerConnection> connections = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Set<Integer> clientPorts = new HashSet<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private volatile boolean closed;

    private ScriptedServer(InetAddress address, int port, String scheme, Script script) {
        this.scheme = scheme;
        this.script = script;
        try {
            listener = new ServerSocket();
            listener.bind(new InetSocketAddress(address, port), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("scripted-acceptor", this::accept);
    }

    /**
     * Starts a server for plain text on 127.0.0.1.
     *
     * @param script what it does
     * @return the running server
     */
    public static ScriptedServer start(Script script) {
        return start(Loopback.V4, script);
    }

    /**
     * Starts a server for plain text.
     *
     * @param address a loopback address
     * @param script what it does
     * @return the running server
     */
    public static ScriptedServer start(InetAddress address, Script script) {
        return new ScriptedServer(address, 0, "http", script);
    }

    /** Starts a server for plain text on a port of choice. */
    static ScriptedServer start(InetAddress address, int port, Script script) {
        return new ScriptedServer(address, port, "http", script);
    }

    /**
     * Starts a server with TLS on 127.0.0.1.
     *
     * @param context with the server's key
     * @param script what it does, after the handshake
     * @return the running server
     */
    public static ScriptedServer startTls(SSLContext context, Script script) {
        return startTls(Loopback.V4, context, false, script);
    }

    /**
     * Starts a server with TLS.
     *
     * @param address a loopback address
     * @param context with the server's key, and what it trusts if it wants a client certificate
     * @param wantsClient whether the client has to show a certificate
     * @param script what it does, after the handshake
     * @return the running server
     */
    public static ScriptedServer startTls(InetAddress address, SSLContext context, boolean wantsClient, Script script) {
        return new ScriptedServer(address, 0, "https", connection -> {
            connection.startTls(context, wantsClient);
            script.serve(connection);
        });
    }

    /**
     * Returns a script that answers every request in the same way and keeps the connection.
     *
     * @param status the status code
     * @param body the body, one byte for each character
     * @param fields further header lines
     * @return the script
     */
    public static Script answering(int status, String body, String... fields) {
        return connection -> {
            while (connection.readRequest() != null) {
                connection.respond(status, body, fields);
            }
        };
    }

    /**
     * Returns the address of a path on this server.
     *
     * @param pathAndQuery starts with a slash
     * @return an absolute URI with an address for a host
     */
    public URI uri(String pathAndQuery) {
        String host = listener.getInetAddress().getHostAddress();
        return uri(host.contains(":") ? "[" + host + "]" : host, pathAndQuery);
    }

    /**
     * Returns the address of a path on this server.
     *
     * @param host a name or address that leads to this host
     * @param pathAndQuery starts with a slash
     * @return an absolute URI
     */
    public URI uri(String host, String pathAndQuery) {
        return URI.create(scheme + "://" + host + ":" + port() + pathAndQuery);
    }

    /**
     * Returns the port.
     *
     * @return the port that the system chose
     */
    public int port() {
        return listener.getLocalPort();
    }

    /**
     * Returns the connections that were accepted.
     *
     * @return all of them in order, ended ones too
     */
    public List<ServerConnection> connections() {
        return List.copyOf(connections);
    }

    /**
     * Returns the requests that were read completely, on all connections.
     *
     * @return in order for each connection
     */
    public List<ReceivedRequest> requests() {
        List<ReceivedRequest> all = new ArrayList<>();
        connections.forEach(connection -> all.addAll(connection.requests()));
        return all;
    }

    /**
     * Returns how much clients have sent, as far as it has been read.
     *
     * @return bytes on all connections
     */
    public long receivedBytes() {
        return connections.stream().mapToLong(ServerConnection::receivedBytes).sum();
    }

    /**
     * Returns how many connections were open at the same time.
     *
     * @return the largest number so far
     */
    public int mostOpenConnections() {
        return mostOpen.get();
    }

    /** Waits until every connection that clients have made so far has been accepted, served, and has ended. */
    public void awaitNoConnections() {
        // connections are accepted in order: when this one is, so are all before it
        try (Socket last = new Socket(listener.getInetAddress(), port())) {
            awaitAccepted(last.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (ServerConnection connection : connections) {
            Guard.await(connection.ended(), "the end of connection " + connection.number());
        }
    }

    private void awaitAccepted(int clientPort) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Guard.SECONDS);
        synchronized (clientPorts) {
            while (!clientPorts.contains(clientPort)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("waited in vain for a connection to be accepted");
                }
                try {
                    TimeUnit.SECONDS.timedWait(clientPorts, 1);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError("interrupted", e);
                }
            }
        }
    }

    private void accept() {
        while (!closed) {
            try {
                Socket socket = listener.accept();
                ServerConnection connection = new ServerConnection(socket, connections.size());
                connections.add(connection);
                synchronized (clientPorts) {
                    clientPorts.add(socket.getPort());
                    clientPorts.notifyAll();
                }
                mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
                run("scripted-connection-" + connection.number(), () -> serve(connection));
            } catch (IOException e) {
                if (!closed) {
                    failures.add(e);
                }
                return;
            }
        }
    }

    private void serve(ServerConnection connection) {
        try {
            script.serve(connection);
        } catch (IOException ignored) {
            // the client has gone, which many tests are about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | AssertionError e) {
            // a script that was interrupted belongs to a server that is being closed
            if (!Thread.currentThread().isInterrupted()) {
                failures.add(e);
            }
        } finally {
            open.decrementAndGet();
            closeInOrder(connection);
            connection.abandon();
        }
    }

    private static void closeInOrder(ServerConnection connection) {
        try {
            connection.close();
        } catch (IOException ignored) {
            // broken already
        }
    }

    private void run(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /**
     * Ends all connections and threads.
     *
     * @throws AssertionError if a script failed, for instance because what it received was not what it expected
     */
    @Override
    public void close() {
        closed = true;
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connections.forEach(ServerConnection::abandon);
        threads.forEach(Thread::interrupt);
        threads.forEach(Guard::join);
        if (!failures.isEmpty()) {
            AssertionError error = new AssertionError("a script failed: " + failures.get(0), failures.get(0));
            failures.stream().skip(1).forEach(error::addSuppressed);
            throw error;
        }
    }
}
