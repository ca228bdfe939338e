package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: nothing, bytes, a file, a stream that is opened when it is sent, or a multipart of these.
 *
 * <p>A transport needs two forms only. Where {@link #inMemory()} gives an array, that array is the body; else the bytes are
 * read from {@link #open()} while they are sent, and never all held at once.
 */
public abstract sealed class HttpBody permits BytesBody, StreamBody, MultipartBody {

    HttpBody() {}

    /** It becomes a header field, of the request or of a part, and must not become two. */
    static String checkContentType(String contentType) {
        Checks.notNull("contentType", contentType);
        for (int i = 0; i < contentType.length(); i++) {
            char c = contentType.charAt(i);
            if (c < 0x20 || c > 0x7e) {
                throw new IllegalArgumentException("a content type must be visible ASCII and spaces, but character " + i
                        + " is " + String.format("U+%04X", (int) c));
            }
        }
        return contentType;
    }

    /**
     * Returns the body of a request that has none.
     *
     * @return the empty body, always the same instance
     */
    public static HttpBody empty() {
        return BytesBody.EMPTY;
    }

    /**
     * Returns a body of bytes.
     *
     * @param contentType the media type in visible ASCII, such as {@code application/json}; empty for none
     * @param bytes the content; not copied, so it must not be changed afterwards
     * @return the body
     */
    public static HttpBody bytes(String contentType, byte[] bytes) {
        return new BytesBody(contentType, Checks.notNull("bytes", bytes));
    }

    /**
     * Returns a body that is read from a file each time it is sent.
     *
     * @param contentType the media type
     * @param file a readable regular file; it must not change while it is sent
     * @return the body, whose length is the file's length now
     * @throws IOException if the file's length cannot be read
     */
    public static HttpBody file(String contentType, Path file) throws IOException {
        return new StreamBody(
                contentType, Files.size(Checks.notNull("file", file)), true, () -> Files.newInputStream(file));
    }

    /**
     * Returns a body that is read from a stream.
     *
     * @param contentType the media type
     * @param contentLength the number of bytes that the stream gives, or -1 if it is not known
     * @param replayable whether the source can be opened more than once; if not, the request is never repeated
     * @param source opens the stream
     * @return the body
     */
    public static HttpBody stream(String contentType, long contentLength, boolean replayable, StreamSource source) {
        return new StreamBody(contentType, contentLength, replayable, source);
    }

    /**
     * Returns a {@code multipart/form-data} body.
     *
     * @param boundary what separates the parts: 1 to 70 letters, digits or {@code '-_}, not occurring in any part
     * @param parts the parts, in order
     * @return the body
     */
    public static HttpBody multipart(String boundary, List<Part> parts) {
        return new MultipartBody(boundary, parts);
    }

    /**
     * Returns the media type.
     *
     * @return the value for the {@code Content-Type} header, empty if the body has none
     */
    public abstract String contentType();

    /**
     * Returns the number of bytes.
     *
     * @return the length, or -1 if it is not known before the body was read
     */
    public abstract long contentLength();

    /**
     * Tells whether the body can be sent more than once.
     *
     * @return whether {@link #open()} may be called again
     */
    public abstract boolean isReplayable();

    /**
     * Returns the whole body where it lies in memory anyway.
     *
     * @return the content itself, not a copy, which must not be changed; {@code null} if the body has to be streamed
     */
    public byte @Nullable [] inMemory() {
        return null;
    }

    /**
     * Returns the parts of a multipart body.
     *
     * @return the parts in order, unmodifiable; empty for any other body
     */
    public List<Part> parts() {
        return List.of();
    }

    /**
     * Opens the body for reading from its beginning.
     *
     * @return a stream that the caller closes; it may block and must not be read on an event loop
     * @throws IOException if the source cannot be opened
     */
    public abstract InputStream open() throws IOException;

    /** Opens the bytes of a body. */
    @FunctionalInterface
    public interface StreamSource {

        /**
         * Opens the source at its beginning.
         *
         * @return a new stream, closed by the one who asked for it
         * @throws IOException if the source cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * A part of a multipart body.
     *
     * @param name the form field's name
     * @param fileName the file name to tell the server, or {@code null} for a plain field
     * @param body the part's content
     */
    public record Part(String name, @Nullable String fileName, HttpBody body) {

        /** Checks the parts of the part. */
        public Part {
            Checks.notNull("name", name);
            Checks.notNull("body", body);
        }
    }
}
