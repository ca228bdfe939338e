package com.xuqm.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A bare connection, for what no decent client would send and what it would not show. */
final class RawHttp implements AutoCloseable {

    private final Socket socket;

    RawHttp(XuqmEmulator emulator) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), emulator.port());
        socket.setSoTimeout(60_000);
    }

    /** Sends one request with {@code Connection: close} and reads until the server closes. */
    static String exchange(XuqmEmulator emulator, String requestLine, String... headers) throws IOException {
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + lines(headers) + "\r\n");
            return raw.readToEnd();
        }
    }

    private static String lines(String... headers) {
        StringBuilder lines = new StringBuilder();
        for (String header : headers) {
            lines.append(header).append("\r\n");
        }
        return lines.toString();
    }

    void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    String readToEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads one response with a {@code Content-Length}. */
    String readResponse() throws IOException {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append(readChar(in));
        }
        String length = head.toString().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
        return head + new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    private static char readChar(InputStream in) throws IOException {
        int c = in.read();
        if (c < 0) {
            throw new IOException("the connection ended in the middle of a response");
        }
        return (char) c;
    }

    /** Whether the server has closed its side in good order. */
    boolean isAtEnd() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
