package com.xuqm.emulator.internal.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** The connection below HTTP, and below what may come of it. */
public final class Wire {

    private final EndPoint endPoint;

    private Wire(EndPoint endPoint) {
        this.endPoint = endPoint;
    }

    /**
     * The connection that a request came on.
     *
     * @param request the request
     * @return its connection
     */
    public static Wire of(Request request) {
        return new Wire(request.getConnectionMetaData().getConnection().getEndPoint());
    }

    /** Closes in good order: what was written still arrives. */
    public void close() {
        endPoint.close();
    }

    /** Closes with a TCP reset. */
    public void reset() {
        if (endPoint.getTransport() instanceof SocketChannel channel) {
            try {
                // With a linger time of 0 the system sends RST in place of FIN.
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
                channel.close();
            } catch (IOException e) {
                // The client was faster: the connection is gone, which is all that was wanted.
            }
        }
        endPoint.close();
    }

    /**
     * Writes raw bytes, then closes.
     *
     * @param bytes the bytes
     * @param done told when that is done
     */
    public void write(byte[] bytes, Callback done) {
        endPoint.write(
                Callback.from(
                        () -> {
                            endPoint.close();
                            done.succeeded();
                        },
                        done::failed),
                ByteBuffer.wrap(bytes));
    }
}
