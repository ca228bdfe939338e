package com.xuqm.emulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * A server that an emulator posts to. Not the JDK's own: it resets about one in a thousand connections of a sender that asks to close
 * them, unless its answers say so as well.
 */
public final class ReceivingServer implements AutoCloseable {

    /** What is done with a post. */
    public interface Receiving {

        /** Reads a post and answers it. */
        void receive(Request request, Response response, Callback callback) throws Exception;
    }

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    /** Starts a server on a free port. */
    public ReceivingServer(Receiving receiving) {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                receiving.receive(request, response, callback);
                return true;
            }
        });
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the receiver does not start", e);
        }
    }

    /** Where it is, without a path. */
    public String url() {
        return "http://127.0.0.1:" + connector.getLocalPort();
    }

    /** Answers with text. */
    public static void answer(Response response, String body, Callback callback) {
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the receiver does not stop", e);
        }
    }
}
