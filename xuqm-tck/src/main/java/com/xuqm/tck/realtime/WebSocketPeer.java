package com.xuqm.tck.realtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The other side, byte by byte: it takes one connection after the other, on the thread that asks, and does what the test says. */
final class WebSocketPeer implements AutoCloseable {

    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int PATIENCE_MILLIS = 60_000;

    private final ServerSocket server;

    /** A frame that came. */
    static final class Frame {

        private final int kind;
        private final byte[] payload;

        private Frame(int kind, byte[] payload) {
            this.kind = kind;
            this.payload = payload;
        }

        int kind() {
            return kind;
        }

        byte[] payload() {
            return payload;
        }

        String text() {
            return new String(payload, UTF_8);
        }
    }

    WebSocketPeer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            server.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    /** Takes a connection, up to the end of its request's head. */
    Link accept() throws IOException {
        Socket socket = server.accept();
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return new Link(socket);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection. */
    static final class Link implements AutoCloseable {

        private final Socket socket;
        private final DataInputStream in;
        private final OutputStream out;
        private final List<String> head = new ArrayList<>();

        private Link(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new DataInputStream(socket.getInputStream());
            this.out = socket.getOutputStream();
            for (String line = line(); !line.isEmpty(); line = line()) {
                head.add(line);
            }
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new EOFException("it ended within its head");
                }
                line.write(next);
            }
            return line.toString(ISO_8859_1).trim();
        }

        /** The request line. */
        String requestLine() {
            return head.get(0);
        }

        @Nullable
        String header(String name) {
            String begin = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(line -> line.substring(begin.length()).trim())
                    .findFirst()
                    .orElse(null);
        }

        /** Answers as it stands. */
        void answer(String text) throws IOException {
            out.write(text.getBytes(ISO_8859_1));
            out.flush();
        }

        /** Opens the WebSocket. */
        Link upgrade(String... furtherFields) throws IOException {
            StringBuilder answer = new StringBuilder("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                    + "Connection: Upgrade\r\nSec-WebSocket-Accept: " + accepted() + "\r\n");
            for (String field : furtherFields) {
                answer.append(field).append("\r\n");
            }
            answer(answer.append("\r\n").toString());
            return this;
        }

        private String accepted() {
            try {
                byte[] key = (header("Sec-WebSocket-Key") + MAGIC).getBytes(ISO_8859_1);
                return Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-1").digest(key));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Sends a frame; {@code kind} 0 goes on with a message. */
        void send(int kind, boolean isLast, byte[] payload) throws IOException {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write((isLast ? 0x80 : 0) | kind);
            if (payload.length < 126) {
                frame.write(payload.length);
            } else if (payload.length < 65_536) {
                frame.write(126);
                frame.write(payload.length >> 8);
                frame.write(payload.length);
            } else {
                frame.write(127);
                for (int shift = 56; shift >= 0; shift -= 8) {
                    frame.write((int) ((long) payload.length >> shift));
                }
            }
            frame.write(payload);
            out.write(frame.toByteArray());
            out.flush();
        }

        void text(String text) throws IOException {
            send(TEXT, true, text.getBytes(UTF_8));
        }

        /** Waits for a frame of a kind, and passes over others; a message in several is put together. */
        Frame await(int kind) throws IOException {
            for (Frame frame = next(); ; frame = next()) {
                if (frame.kind() == kind) {
                    return frame;
                }
            }
        }

        private Frame next() throws IOException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            int kind = 0;
            while (true) {
                int first = in.readUnsignedByte();
                int second = in.readUnsignedByte();
                long length = second & 0x7f;
                length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
                byte[] mask = new byte[4];
                in.readFully(mask);
                byte[] payload = new byte[(int) length];
                in.readFully(payload);
                for (int i = 0; i < payload.length; i++) {
                    payload[i] ^= mask[i & 3];
                }
                whole.write(payload);
                kind = (first & 0x0f) == 0 ? kind : first & 0x0f;
                if ((first & 0x80) != 0) {
                    return new Frame(kind, whole.toByteArray());
                }
            }
        }

        /** Waits for the connection's end. */
        void awaitEnd() throws IOException {
            try {
                while (true) {
                    if (in.read() < 0) {
                        return;
                    }
                }
            } catch (java.net.SocketException e) {
                return; // it was reset, which is an end as well
            }
        }

        /** Ends the connection without a word. */
        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
