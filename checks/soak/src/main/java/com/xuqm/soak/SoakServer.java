package com.xuqm.soak;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers the few routes of {@link Load} with canned texts, in a process of its own. The emulator would do the same in ten times
 * the time, and keeps all that it is sent. It ends when its input ends, that is with the process that started it.
 */
final class SoakServer {

    /** One request in so many meets a fault. */
    static final int FAULT_EVERY = 250;

    private static final String MESSAGE = """
            {"id":"m-1","fromId":"administrator","toId":"user_002","chatType":"SINGLE","msgType":"TEXT","content":"Hello",\
            "status":"SENT","createdAt":1777248000000}""";

    private final AtomicLong requests = new AtomicLong();

    private SoakServer() {}

    /** Prints the port, then serves until the input ends. */
    public static void main(String[] args) throws IOException {
        SoakServer server = new SoakServer();
        try (ServerSocket socket = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress())) {
            Thread acceptor = new Thread(() -> server.accept(socket), "acceptor");
            acceptor.setDaemon(true);
            acceptor.start();
            System.out.println(socket.getLocalPort());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> serve(connection), "connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream(), 16_384);
            OutputStream out = connection.getOutputStream();
            while (true) {
                String path = readRequest(in);
                long number = requests.incrementAndGet();
                boolean strikes = number % FAULT_EVERY == 0 && !path.contains("/auth/login");
                if (strikes && !answerBadly(connection, out, (int) (number / FAULT_EVERY % 6), path)) {
                    return;
                }
                if (!strikes) {
                    send(out, "200 OK", "application/json", envelope(data(path)), 1);
                }
            }
        } catch (IOException e) {
            // the client has closed its connection
        }
    }

    /** Reads a request and answers the path. */
    private static String readRequest(InputStream in) throws IOException {
        String path = word(readLine(in));
        long length = 0;
        for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).trim());
            }
        }
        in.skipNBytes(length);
        return path;
    }

    private static String word(String requestLine) throws IOException {
        String[] words = requestLine.split(" ", 3);
        if (words.length != 3) {
            throw new IOException("no HTTP: " + requestLine);
        }
        return words[1];
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static String data(String path) {
        if (path.contains("/auth/login")) {
            return "{\"token\":\"token-of-somebody\"}";
        }
        if (path.contains("/exists")) {
            return "{\"userId\":\"user_001\",\"exists\":true}";
        }
        if (path.contains("/accounts/")) {
            return "{\"userId\":\"user_001\",\"nickname\":\"Somebody\"}";
        }
        if (path.contains("/history/")) {
            return "[" + (MESSAGE + ",").repeat(19) + MESSAGE + "]";
        }
        if (path.contains("/batch-send")) {
            return "{\"batchId\":\"b-1\",\"acceptedCount\":50,\"rejected\":[]}";
        }
        return MESSAGE;
    }

    private static String envelope(String data) {
        return "{\"code\":200,\"status\":\"0\",\"data\":" + data + ",\"message\":\"success\"}";
    }

    /** Answers whether the connection can still be used. */
    private static boolean answerBadly(Socket connection, OutputStream out, int fault, String path) throws IOException {
        switch (fault) {
            case 0 -> send(out, "503 Busy\r\nRetry-After: 0", "text/html", "<html>busy</html>", 1);
            case 1 -> send(out, "429 Slow down\r\nRetry-After: 0", "application/json", "{\"code\":429}", 1);
            case 2 -> send(out, "502 Bad gateway", "text/html", "<html>no backend</html>", 1);
            case 3 ->
                send(out, "200 OK", "application/json", envelope(data(path)).substring(0, 40), 1);
            case 4 -> {
                send(out, "200 OK", "application/json", envelope(data(path)), 2);
                return false;
            }
            default -> {
                connection.setSoLinger(true, 0); // a reset
                return false;
            }
        }
        return true;
    }

    /** Sends an answer; with {@code claim} 2 it claims to be twice as long as it is. */
    private static void send(OutputStream out, String status, String type, String body, int claim) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + claim * bytes.length + "\r\n\r\n")
                .getBytes(US_ASCII);
        byte[] all = new byte[head.length + bytes.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        out.write(all);
        out.flush();
    }
}
