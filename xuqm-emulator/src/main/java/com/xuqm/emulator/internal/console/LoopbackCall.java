package com.xuqm.emulator.internal.console;

import com.xuqm.emulator.internal.post.Mishap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One request to the emulator itself, of HTTP/1.0, so that its answer ends with the connection. No client of the JDK's: they send again what
 * a fault has cut, and leave threads behind.
 */
final class LoopbackCall {

    private static final int TIMEOUT_MS = 15_000;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final URI base;

    private LoopbackCall(URI base) {
        this.base = base;
    }

    static LoopbackCall to(URI base) {
        return new LoopbackCall(base);
    }

    /**
     * What came back.
     *
     * @param status HTTP status, or null if there was none
     * @param headers its headers, names in lower case
     * @param body what came of the body
     * @param trouble what is wrong with the answer, or null
     * @param tookMs how long it took
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes it
    record Outcome(
            @Nullable Integer status,
            Map<String, String> headers,
            byte[] body,
            @Nullable Mishap trouble,
            long tookMs) {}

    Outcome make(String method, String target, Map<String, String> headers, byte[] body) {
        long start = System.nanoTime();
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        Mishap trouble = null;
        try (Socket socket = new Socket()) {
            String host = base.getHost().replaceAll("[\\[\\]]", "");
            socket.connect(new InetSocketAddress(host, base.getPort()), TIMEOUT_MS);
            socket.getOutputStream().write(head(method, target, headers, body.length));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            trouble = read(socket, received, start + TimeUnit.MILLISECONDS.toNanos(TIMEOUT_MS));
        } catch (SocketTimeoutException e) {
            trouble = Mishap.silent(Duration.ofMillis(TIMEOUT_MS));
        } catch (IOException e) {
            trouble = Mishap.cut();
        }
        return outcome(received.toByteArray(), trouble, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private byte[] head(String method, String target, Map<String, String> headers, int length) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.0\r\nHost: " + base.getRawAuthority());
        headers.forEach(
                (name, value) -> head.append("\r\n").append(name).append(": ").append(value));
        if (length > 0) {
            head.append("\r\nContent-Length: ").append(length);
        }
        return head.append(END_OF_HEAD).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static @Nullable Mishap read(Socket socket, ByteArrayOutputStream received, long end) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[64 * 1024];
        while (received.size() < MOST_BYTES) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            socket.setSoTimeout((int) Math.max(1, left));
            int count = in.read(buffer);
            if (count < 0) {
                return null;
            }
            received.write(buffer, 0, count);
        }
        return Mishap.tooLong(MOST_BYTES);
    }

    private static Outcome outcome(byte[] received, @Nullable Mishap trouble, long tookMs) {
        String text = new String(received, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(END_OF_HEAD);
        String[] lines = end < 0 ? new String[] {""} : text.substring(0, end).split("\r\n", -1);
        Matcher status = STATUS.matcher(lines[0]);
        if (!status.matches()) {
            Mishap why = received.length == 0 ? Mishap.closed() : Mishap.notHttp();
            return new Outcome(null, Map.of(), received, trouble == null ? why : trouble, tookMs);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.put(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
        }
        int from = end + END_OF_HEAD.length();
        byte[] body = java.util.Arrays.copyOfRange(received, from, received.length);
        String announced = headers.get("content-length");
        Mishap less = announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) != body.length
                ? Mishap.partial(body.length, Long.parseLong(announced))
                : null;
        return new Outcome(Integer.valueOf(status.group(1)), headers, body, trouble == null ? less : trouble, tookMs);
    }
}
