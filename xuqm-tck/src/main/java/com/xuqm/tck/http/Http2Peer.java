package com.xuqm.tck.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * The least of a server for HTTP/2 (RFC 9113) that a client will talk to: it takes requests without reading their headers, and
 * answers as it is told.
 */
final class Http2Peer {

    /** What is done when a request has arrived completely. */
    @FunctionalInterface
    interface Answer {
        void give(Http2Peer peer, int stream) throws IOException;
    }

    private static final int PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length();
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int ACK = 1;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int CANCEL = 8;

    private static final int MAX_CONCURRENT_STREAMS = 3;

    private final ServerConnection connection;
    private final Answer answer;
    private final int mostStreams;

    Http2Peer(ServerConnection connection, Answer answer) {
        this(connection, 0, answer);
    }

    /**
     * Creates a server that bears a number of streams at a time.
     *
     * @param mostStreams how many, 0 for any number
     */
    Http2Peer(ServerConnection connection, int mostStreams, Answer answer) {
        this.connection = connection;
        this.mostStreams = mostStreams;
        this.answer = answer;
    }

    /** Lets a server offer protocols in the TLS handshake. */
    static void offer(SSLSocket tls, String... protocols) {
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setApplicationProtocols(protocols);
        tls.setSSLParameters(parameters);
    }

    /** Serves until the client goes. */
    void serve() throws IOException {
        frame(SETTINGS, 0, 0, settings());
        read(PREFACE);
        while (true) {
            ByteBuffer head = ByteBuffer.wrap(read(9));
            int lengthAndType = head.getInt();
            int type = lengthAndType & 0xff;
            int flags = head.get();
            int stream = head.getInt();
            byte[] payload = read(lengthAndType >>> 8);
            if (type == SETTINGS && (flags & ACK) == 0) {
                frame(SETTINGS, ACK, 0, new byte[0]);
            } else if (type == PING && (flags & ACK) == 0) {
                frame(PING, ACK, 0, payload);
            } else if ((type == DATA || type == HEADERS) && (flags & END_STREAM) != 0) {
                answer.give(this, stream);
            }
        }
    }

    private byte[] settings() {
        return mostStreams == 0
                ? new byte[0]
                : ByteBuffer.allocate(6)
                        .putShort((short) MAX_CONCURRENT_STREAMS)
                        .putInt(mostStreams)
                        .array();
    }

    /** Sends the head of a response with status 200 and no fields. */
    void head(int stream, boolean last) throws IOException {
        // 0x88 is ":status: 200" in the static table of HPACK
        frame(HEADERS, END_HEADERS | (last ? END_STREAM : 0), stream, new byte[] {(byte) 0x88});
    }

    /** Sends bytes of a body. */
    void data(int stream, String text, boolean last) throws IOException {
        frame(DATA, last ? END_STREAM : 0, stream, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Ends a stream without an answer. */
    void reset(int stream) throws IOException {
        frame(RST_STREAM, 0, stream, ByteBuffer.allocate(4).putInt(CANCEL).array());
    }

    private synchronized void frame(int type, int flags, int stream, byte[] payload) throws IOException {
        connection.send(ByteBuffer.allocate(9 + payload.length)
                .putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array());
    }

    private byte[] read(int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int done = 0; done < count; ) {
            byte[] piece = new byte[count - done];
            int got = connection.read(piece);
            if (got < 0) {
                throw new IOException("the client has gone");
            }
            System.arraycopy(piece, 0, bytes, done, got);
            done += got;
        }
        return bytes;
    }
}
