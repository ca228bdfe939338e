package com.xuqm.tck.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the {@link ScriptedServer}, in the hands of a script: reads what the client sends, and sends back whatever the
 * script wants, right or wrong. One thread at a time uses it, but for {@link #receivedBytes()} and {@link #awaitEnd()}'s latch.
 */
public final class ServerConnection {

    private final Socket socket;
    private final int number;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<ReceivedRequest> requests = new ArrayList<>();

    private volatile @Nullable SSLSocket tls;
    private final AtomicLong received = new AtomicLong();
    private InputStream in;
    private OutputStream out;

    ServerConnection(Socket socket, int number) throws IOException {
        this.socket = socket;
        this.number = number;
        socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /**
     * Returns the connection's number.
     *
     * @return 0 for the first that the server accepted, and so on
     */
    public int number() {
        return number;
    }

    /**
     * Returns how much of the client's data has been read, below TLS and proxy tunnels left out.
     *
     * @return bytes
     */
    public long receivedBytes() {
        return received.get();
    }

    /**
     * Returns the requests that were read completely.
     *
     * @return a copy, in order
     */
    public List<ReceivedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /**
     * Returns the TLS session's socket.
     *
     * @return {@code null} if there is no TLS
     */
    public @Nullable SSLSocket tls() {
        return tls;
    }

    /**
     * Puts TLS on the connection, as a server.
     *
     * @param context with the server's key
     * @param wantsClient whether the client has to show a certificate
     * @throws IOException if the handshake fails
     */
    public void startTls(SSLContext context, boolean wantsClient) throws IOException {
        startTls(context, layered -> layered.setNeedClientAuth(wantsClient));
    }

    /** Puts TLS on the connection, with settings made before the handshake. */
    void startTls(SSLContext context, Consumer<SSLSocket> settings) throws IOException {
        // the factory reads from the socket itself: nothing of the handshake may have been read before
        SSLSocket layered = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        layered.setUseClientMode(false);
        settings.accept(layered);
        tls = layered;
        layered.startHandshake();
        in = layered.getInputStream();
        out = layered.getOutputStream();
    }

    /**
     * Reads the next request with its body.
     *
     * @return the request, or {@code null} if the client closed the connection instead
     * @throws IOException if the connection breaks, or ends within the request
     */
    public @Nullable ReceivedRequest readRequest() throws IOException {
        ReceivedRequest head = readHead();
        if (head == null) {
            return null;
        }
        ReceivedRequest whole = new ReceivedRequest(head.method(), head.target(), head.fields(), readBody(head));
        synchronized (requests) {
            requests.add(whole);
        }
        return whole;
    }

    /**
     * Reads the head of the next request, and no byte more.
     *
     * @return the request without its body, or {@code null} if the client closed the connection instead
     * @throws IOException if the connection breaks, or ends within the head
     */
    public @Nullable ReceivedRequest readHead() throws IOException {
        String line = readLine();
        if (line == null) {
            return null;
        }
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[2].equals("HTTP/1.1")) {
            throw new AssertionError("this is no request line of HTTP/1.1: " + line);
        }
        List<String> fields = new ArrayList<>();
        while (true) {
            line = readLine();
            if (line == null) {
                throw new EOFException("the connection ended within the head of a request");
            }
            if (line.isEmpty()) {
                return new ReceivedRequest(parts[0], parts[1], fields, new byte[0]);
            }
            fields.add(line);
        }
    }

    /**
     * Reads the body that belongs to a head.
     *
     * @param head what {@link #readHead()} gave
     * @return the body without its framing
     * @throws IOException if the connection breaks, or ends within the body
     */
    public byte[] readBody(ReceivedRequest head) throws IOException {
        if (head.all("transfer-encoding").contains("chunked")) {
            return readChunks();
        }
        String length = head.first("content-length");
        return length == null ? new byte[0] : readFully(Long.parseLong(length));
    }

    private byte[] readChunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = readLine();
            if (size == null) {
                throw new EOFException("the connection ended within a chunked body");
            }
            int count = Integer.parseInt(size.trim(), 16);
            body.writeBytes(readFully(count));
            String end = readLine();
            if (end == null || !end.isEmpty()) {
                throw new AssertionError("a chunk does not end with a line break: " + end);
            }
            if (count == 0) {
                return body.toByteArray();
            }
        }
    }

    private byte[] readFully(long count) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(count));
        received.addAndGet(bytes.length);
        if (bytes.length < count) {
            throw new EOFException("the connection ended after " + bytes.length + " of " + count + " bytes of a body");
        }
        return bytes;
    }

    /**
     * Reads some bytes.
     *
     * @param buffer takes them
     * @return how many, -1 at the end
     * @throws IOException if the connection breaks
     */
    public int read(byte[] buffer) throws IOException {
        int count = in.read(buffer);
        received.addAndGet(Math.max(0, count));
        return count;
    }

    private @Nullable String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        while (true) {
            int b = in.read();
            if (b < 0) {
                if (line.size() > 0) {
                    throw new EOFException("the connection ended within a line: " + line.toString(ISO_8859_1));
                }
                return null;
            }
            received.incrementAndGet();
            if (b == '\n') {
                String text = line.toString(ISO_8859_1);
                if (!text.endsWith("\r")) {
                    throw new AssertionError("a line ends without CR: " + text);
                }
                return text.substring(0, text.length() - 1);
            }
            line.write(b);
        }
    }

    /**
     * Sends text.
     *
     * @param text one byte for each character
     * @throws IOException if the connection breaks
     */
    public void send(String text) throws IOException {
        send(text.getBytes(ISO_8859_1));
    }

    /**
     * Sends bytes.
     *
     * @param bytes what to send
     * @throws IOException if the connection breaks
     */
    public void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /**
     * Sends a response with a body of text.
     *
     * @param status the status code
     * @param body the body, one byte for each character
     * @param fields further header lines, such as {@code "Retry-After: 1"}
     * @throws IOException if the connection breaks
     */
    public void respond(int status, String body, String... fields) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Scripted\r\n");
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length()).append("\r\n\r\n");
        send(head + body);
    }

    /**
     * Sends text a byte at a time, slowly, until it is all sent or the client has gone.
     *
     * @param text what to send
     * @param millis the pause after each byte
     * @throws IOException if the connection breaks
     */
    public void drip(String text, long millis) throws IOException {
        for (byte b : text.getBytes(ISO_8859_1)) {
            send(new byte[] {b});
            try {
                if (ended.await(millis, TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * Breaks the connection by a reset.
     *
     * @throws IOException never in practice
     */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /**
     * Ends the sending half of the connection, without TLS's farewell.
     *
     * @throws IOException if the connection is broken already
     */
    public void halfClose() throws IOException {
        socket.shutdownOutput();
    }

    /**
     * Ends the connection in order.
     *
     * @throws IOException never in practice
     */
    public void close() throws IOException {
        SSLSocket layered = tls;
        if (layered != null) {
            layered.close();
        }
        socket.close();
    }

    /**
     * Reads until the client ends the connection, in order or by a reset.
     *
     * @throws IOException never in practice
     */
    public void awaitEnd() throws IOException {
        byte[] buffer = new byte[8192];
        try {
            while (read(buffer) >= 0) {
                // whatever it is, it is only counted
            }
        } catch (IOException ignored) {
            // a reset is an end as well
        }
    }

    /** Closes without a word, whatever the state. Ends the script that uses the connection. */
    void abandon() {
        ended.countDown();
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is gone
        }
    }

    /** Tells that the script is over and the connection closed. */
    CountDownLatch ended() {
        return ended;
    }
}
