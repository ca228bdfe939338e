package com.xuqm.check.console;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A server beside the emulator: a receiver of webhooks, or a proxy in front of it. */
final class Peer implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private Peer() {}

    /** One that answers always the same. */
    static Peer answering(int status, String answer) throws Exception {
        Peer peer = new Peer();
        return peer.start(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                peer.bodies.add(Content.Source.asString(request, StandardCharsets.UTF_8));
                response.setStatus(status);
                response.write(true, ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)), callback);
                return true;
            }
        });
    }

    /** One that serves by a handler. */
    static Peer serving(Handler handler) throws Exception {
        return new Peer().start(handler);
    }

    private Peer start(Handler handler) throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + connector.getLocalPort();
    }

    /** What was posted. */
    List<String> bodies() {
        return List.copyOf(bodies);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
