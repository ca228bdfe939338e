package com.xuqm.emulator;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The JDK's WebSocket, and frames of STOMP written out by hand. */
final class RawStomp implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How a connection ended, in the place of a frame. */
    private static final String END = "end ";

    private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
    private final BlockingQueue<ByteBuffer> pongs = new LinkedBlockingQueue<>();
    private final List<Integer> pieces = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean binary;
    private volatile int unfinished;
    private final WebSocket socket;

    private RawStomp(URI url) {
        socket = Api.CLIENT
                .newWebSocketBuilder()
                .subprotocols("v12.stomp")
                .connectTimeout(PATIENCE)
                .buildAsync(url, new Ear())
                .join();
    }

    /** A connection on which nothing has been said yet. */
    static RawStomp open(XuqmEmulator emulator, String token) {
        String query = token == null ? "" : "?token=" + token;
        return new RawStomp(URI.create(emulator.realtime().url() + query));
    }

    /** The answer to an upgrade that is refused. */
    static WebSocketHandshakeException refused(XuqmEmulator emulator, String token) {
        try (RawStomp open = open(emulator, token)) {
            throw new AssertionError("the upgrade was not refused: " + open.socket.getSubprotocol());
        } catch (CompletionException e) {
            return (WebSocketHandshakeException) e.getCause();
        }
    }

    /** A user who is connected. */
    static RawStomp connect(XuqmEmulator emulator, String userId) {
        return connected(open(emulator, emulator.issueToken(userId)));
    }

    static RawStomp connected(RawStomp open) {
        open.send("CONNECT\naccept-version:1.2\nhost:localhost\nheart-beat:0,0\n\n");
        if (!open.next().startsWith("CONNECTED\n")) {
            throw new AssertionError("not connected");
        }
        return open;
    }

    /** A user who is connected and hears his own queue. */
    static RawStomp listen(XuqmEmulator emulator, String userId) {
        return connect(emulator, userId).subscribe("sub-0", "/user/queue/messages");
    }

    RawStomp subscribe(String id, String destination) {
        sendForReceipt("SUBSCRIBE\nid:" + id + "\ndestination:" + destination + "\n", "");
        return this;
    }

    void sendForReceipt(String head, String body) {
        send(head + "receipt:r\n\n" + body);
        String answer = next();
        if (!answer.equals("RECEIPT\nreceipt-id:r\n\n")) {
            throw new AssertionError("no receipt, but " + answer);
        }
    }

    /** Sends a frame, NUL added. */
    RawStomp send(String frame) {
        return raw(frame + "\0");
    }

    RawStomp raw(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    WebSocket socket() {
        return socket;
    }

    /** The next frame without its NUL, or {@code "end "} and what ended the connection. */
    String next() {
        try {
            String frame = inbox.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("nothing came");
            }
            return frame;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The JSON of the next frame, which must be a MESSAGE. */
    JsonObject nextMessage() {
        return message(next());
    }

    static JsonObject message(String frame) {
        if (!frame.startsWith("MESSAGE\n")) {
            throw new AssertionError("no message, but " + frame);
        }
        return JsonParser.parseString(frame.substring(frame.indexOf("\n\n") + 2))
                .getAsJsonObject();
    }

    /** Has the client's pings answered: what came back. */
    ByteBuffer ping(String text) throws InterruptedException {
        socket.sendPing(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))).join();
        return pongs.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Nothing has come: what has been said before is answered by now, since a ping is. */
    boolean isSilent() throws InterruptedException {
        if (ping("quiet?") == null) {
            throw new AssertionError("no pong came");
        }
        return inbox.isEmpty();
    }

    /** How many characters of a frame came whose end did not. */
    int heardOfFrame() {
        return unfinished;
    }

    /** Of how many characters each piece of a message was that came. */
    List<Integer> pieces() {
        return pieces;
    }

    /** Whether what came last was binary. */
    boolean isBinary() {
        return binary;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            binary = false;
            hear(data);
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
            binary = true;
            byte[] part = new byte[data.remaining()];
            data.get(part);
            bytes.writeBytes(part);
            if (part.length > 0 && part[part.length - 1] == 0) {
                // Only now, since a piece may end in the middle of a character.
                hear(bytes.toString(StandardCharsets.UTF_8));
                bytes.reset();
            }
            webSocket.request(1);
            return null;
        }

        private void hear(CharSequence data) {
            pieces.add(data.length());
            text.append(data);
            for (int nul = text.indexOf("\0"); nul >= 0; nul = text.indexOf("\0")) {
                inbox.add(text.substring(0, nul));
                text.delete(0, nul + 1);
            }
            unfinished = text.length();
        }

        @Override
        public CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
            pongs.add(message);
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            inbox.add(END + statusCode);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            inbox.add(END + "broken");
        }
    }
}
