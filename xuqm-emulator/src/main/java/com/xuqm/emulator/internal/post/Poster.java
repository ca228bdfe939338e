package com.xuqm.emulator.internal.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Posts to receivers. The JDK's old client has no threads of its own that would outlive the emulator, and each connection is used
 * once.
 */
public final class Poster implements AutoCloseable {

    private static final int MAX_ANSWER_BYTES = 64 * 1024;
    private static final int MAX_COMPLAINT_BYTES = 4 * 1024;

    /** Names are not looked up: that alone would tell the network about them. */
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(0*:)*:?0*1]");

    private final boolean beyondLoopback;
    private final Set<HttpURLConnection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Creates a poster.
     *
     * @param beyondLoopback whether it posts to other machines, too
     */
    public Poster(boolean beyondLoopback) {
        this.beyondLoopback = beyondLoopback;
    }

    /**
     * What came of a post.
     *
     * @param status status of the answer, or null if there was none
     * @param mishap why it does not count as arrived, or null if it does
     * @param body the answer, cut at its limit
     * @param tookMs how long it took
     */
    public record Result(@Nullable Integer status, @Nullable Mishap mishap, String body, long tookMs) {

        /**
         * Nothing was answered.
         *
         * @param mishap why
         * @param tookMs how long that took
         * @return the result
         */
        public static Result none(Mishap mishap, long tookMs) {
            return new Result(null, mishap, "", tookMs);
        }

        /**
         * Whether the receiver took it.
         *
         * @return whether there is nothing to complain of
         */
        public boolean arrived() {
            return mishap == null;
        }
    }

    /**
     * Whether an address may be posted to.
     *
     * @param url the address
     * @return whether it is on this machine, or all may be
     */
    public boolean mayReach(String url) {
        return beyondLoopback || LOOPBACK.matcher(URI.create(url).getHost()).matches();
    }

    /**
     * Posts JSON.
     *
     * @param url where to
     * @param headers headers beside those that every post has
     * @param body the document
     * @param timeout how long to wait, to connect and then for the answer
     * @return what came of it
     */
    public Result post(String url, Map<String, String> headers, byte[] body, Duration timeout) {
        long start = System.nanoTime();
        try {
            URI uri = URI.create(url);
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
            open.add(connection);
            try {
                if (closed) {
                    throw new IOException("the emulator is closed");
                }
                int status = exchange(connection, headers, body, (int) timeout.toMillis());
                String answer = answer(connection, status);
                return new Result(status, status / 100 == 2 ? null : Mishap.status(status), answer, tookMs(start));
            } finally {
                open.remove(connection);
                connection.disconnect();
            }
        } catch (SocketTimeoutException e) {
            return Result.none(Mishap.silent(timeout), tookMs(start));
        } catch (IOException | RuntimeException e) {
            // Also where the connection is cut by close() in the middle of it, over which the JDK's client may stumble.
            return Result.none(Mishap.failed(e), tookMs(start));
        }
    }

    private static int exchange(HttpURLConnection connection, Map<String, String> headers, byte[] body, int timeoutMs)
            throws IOException {
        connection.setRequestMethod("POST");
        connection.setConnectTimeout(timeoutMs);
        connection.setReadTimeout(timeoutMs);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setDoOutput(true);
        // A body of fixed length is never sent a second time without being told.
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Connection", "close");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("User-Agent", "xuqm-emulator");
        headers.forEach(connection::setRequestProperty);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        try {
            int status = connection.getResponseCode();
            if (status < 0) {
                throw new IOException("that is no HTTP");
            }
            return status;
        } catch (HttpRetryException e) {
            return e.responseCode(); // it would try a 401 or 407 again, if it could
        }
    }

    private static String answer(HttpURLConnection connection, int status) throws IOException {
        if (status >= 400) {
            return complaint(connection);
        }
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readNBytes(MAX_ANSWER_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** What a receiver says of what it refuses is for people only: that it cannot be read changes nothing. */
    private static String complaint(HttpURLConnection connection) {
        try (InputStream in = connection.getErrorStream()) {
            return in == null ? "" : new String(in.readNBytes(MAX_COMPLAINT_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static long tookMs(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Cuts the connections that are open, and lets no new one be made. */
    @Override
    public void close() {
        closed = true;
        open.forEach(HttpURLConnection::disconnect);
    }
}
