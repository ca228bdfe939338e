package com.xuqm.sdk.http;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the body of one response to where its request wants it, and keeps the caps: the part of a transport's work that must
 * be the same in all of them. The framing stays the transport's own business: it hands over the bytes of the body, and calls
 * {@link #complete()} only when the last of them has arrived.
 *
 * <p>Not safe for use by several threads at once; successive calls may come from different threads if one happens before the
 * next.
 */
public final class ResponseCollector implements Closeable {

    /** A declared length is believed up to here; beyond, memory grows with what really arrives. */
    private static final int TRUSTED_LENGTH = 256 * 1024;

    private static final int SMALLEST_BUFFER = 512;

    private final HttpRequest request;
    private final int status;
    private final HttpHeaders headers;
    private final ResponseTarget.@Nullable ToFile file;
    private final long maxBytes;

    private byte[] memory = new byte[0];
    private @Nullable FileChannel channel;
    private long length;

    private ResponseCollector(
            HttpRequest request,
            int status,
            HttpHeaders headers,
            ResponseTarget.@Nullable ToFile file,
            long maxBytes,
            long declared) {
        this.request = request;
        this.status = status;
        this.headers = headers;
        this.file = file;
        this.maxBytes = maxBytes;
        if (file == null && declared > 0) {
            memory = new byte[(int) Math.min(declared, Math.min(maxBytes, TRUSTED_LENGTH))];
        }
    }

    /**
     * Starts with the head of a final response. Touches no file yet and never blocks.
     *
     * @param request the request that is being answered
     * @param status the status code, 200 to 599
     * @param headers the header fields as they were received
     * @return the collector of the body
     * @throws HttpTransportException of kind {@link HttpTransportException.Kind#TOO_LARGE} if the response declares a length
     *     over the cap, so that the exchange can end before the body is read; of kind
     *     {@link HttpTransportException.Kind#PROTOCOL} if its status is not one of a final response, a field holds a line break,
     *     or what it declares is no length, or are several, or is one besides a {@code Transfer-Encoding}
     */
    public static ResponseCollector begin(HttpRequest request, int status, HttpHeaders headers)
            throws HttpTransportException {
        ResponseTarget target = request.target();
        boolean bodiless = request.method() == HttpMethod.HEAD || status == 304;
        boolean success = status >= 200 && status < 300;
        ResponseTarget.ToFile file =
                target instanceof ResponseTarget.ToFile toFile && success && !bodiless ? toFile : null;
        long maxBytes = file == null ? target.maxBytes() : file.maxFileBytes();
        long declared = ReceivedHead.declaredLength(request, status, headers, !bodiless);
        if (declared > maxBytes) {
            throw tooLarge(request, maxBytes);
        }
        return new ResponseCollector(request, status, headers, file, maxBytes, declared);
    }

    /**
     * Tells whether the body goes into a file. If so, {@link #write}, {@link #complete} and {@link #close} may block and must
     * not be called on an event loop.
     *
     * @return whether a file is written
     */
    public boolean writesFile() {
        return file != null;
    }

    /**
     * Takes further bytes of the body.
     *
     * @param bytes the bytes between position and limit, all of which are consumed
     * @throws HttpTransportException of kind {@link HttpTransportException.Kind#TOO_LARGE} if the cap is exceeded, or
     *     {@link HttpTransportException.Kind#RESPONSE_FILE} if the file cannot be written; the exchange has to be aborted
     */
    public void write(ByteBuffer bytes) throws HttpTransportException {
        int count = bytes.remaining();
        if (count > maxBytes - length) {
            throw tooLarge(request, maxBytes);
        }
        if (file == null) {
            append(bytes, count);
        } else {
            writeTo(file.path(), bytes);
        }
        length += count;
    }

    private void append(ByteBuffer bytes, int count) {
        int used = (int) length;
        if (count > memory.length - used) {
            long wanted = Math.max(used + (long) count, Math.max(2L * memory.length, SMALLEST_BUFFER));
            memory = Arrays.copyOf(memory, (int) Math.min(wanted, maxBytes));
        }
        bytes.get(memory, used, count);
    }

    private void writeTo(Path path, ByteBuffer bytes) throws HttpTransportException {
        try {
            FileChannel out = open(path);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw fileFailure(e);
        }
    }

    private FileChannel open(Path path) throws IOException {
        FileChannel out = channel;
        if (out == null) {
            // 206 continues a download, any other success starts it anew
            StandardOpenOption how = status == 206 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
            out = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
            channel = out;
        }
        return out;
    }

    /**
     * Ends the body: all of its bytes were written.
     *
     * @return the complete response
     * @throws HttpTransportException of kind {@link HttpTransportException.Kind#RESPONSE_FILE} if the file cannot be written
     */
    public HttpResponse complete() throws HttpTransportException {
        if (file != null) {
            try {
                open(file.path()).close();
            } catch (IOException e) {
                throw fileFailure(e);
            }
            return new HttpResponse(status, headers, new byte[0], length);
        }
        byte[] body = memory.length == length ? memory : Arrays.copyOf(memory, (int) length);
        return HttpResponse.of(status, headers, body);
    }

    /** Gives up, or does nothing after {@link #complete()}. A file keeps what was written, so that it can be continued. */
    @Override
    public void close() {
        FileChannel out = channel;
        if (out != null) {
            try {
                out.close();
            } catch (Throwable ignored) { // a file system of the caller's may throw whatever it likes
                // the exchange has failed already, and with a better reason
            }
        }
    }

    private static HttpTransportException tooLarge(HttpRequest request, long maxBytes) {
        return new HttpTransportException(
                HttpTransportException.Kind.TOO_LARGE,
                true,
                "the response of " + request.origin() + " is longer than the cap of " + maxBytes + " bytes; "
                        + (request.target() instanceof ResponseTarget.Memory
                                ? "ask for less at a time, or allow more by XuqmClientBuilder.maxResponseBytes"
                                : "allow more for the file, or see why it is so long"),
                null);
    }

    /**
     * Makes the failure of an exchange whose file cannot be written.
     *
     * @param cause what the file system threw
     * @return of kind {@link HttpTransportException.Kind#RESPONSE_FILE}
     */
    public HttpTransportException fileFailure(Throwable cause) {
        return new HttpTransportException(
                HttpTransportException.Kind.RESPONSE_FILE,
                true,
                "the file for the response of " + request.origin() + " could not be written, with "
                        + cause.getClass().getName() + "; check its folder, rights and free space",
                cause);
    }
}
