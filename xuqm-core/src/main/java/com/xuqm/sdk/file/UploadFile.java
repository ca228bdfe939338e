package com.xuqm.sdk.file;

import com.xuqm.sdk.http.HttpBody.StreamSource;
import com.xuqm.sdk.internal.check.Checks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be uploaded. It is read while it is sent and never held in memory as a whole.
 *
 * @param name its name, to be shown to people; not blank
 * @param contentType its media type
 * @param length its size in bytes, -1 if that is not known beforehand
 * @param replayable whether it can be read more than once; if not, an upload that failed is not repeated
 * @param source opens it
 * @param progress is told how much was sent
 */
public record UploadFile(
        String name,
        String contentType,
        long length,
        boolean replayable,
        StreamSource source,
        ProgressListener progress) {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    /**
     * Checks the values.
     *
     * @param name its name, to be shown to people; not blank
     * @param contentType its media type
     * @param length its size in bytes, -1 if that is not known beforehand
     * @param replayable whether it can be read more than once
     * @param source opens it
     * @param progress is told how much was sent
     */
    public UploadFile {
        Checks.id("name", name);
        Checks.notBlank("contentType", contentType);
        if (length < -1) {
            throw new IllegalArgumentException("length must be -1 (unknown) or more, but is " + length);
        }
        Checks.notNull("source", source);
        Checks.notNull("progress", progress);
    }

    /**
     * Returns a file of this machine, its media type guessed from its name.
     *
     * @param file a readable regular file, which must not change while it is sent
     * @return the file to be uploaded
     * @throws IllegalArgumentException if it is no readable regular file
     */
    public static UploadFile of(Path file) {
        Checks.notNull("file", file);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("file must be a readable regular file, but is not: " + file);
        }
        try {
            String type = Files.probeContentType(file);
            return new UploadFile(
                    String.valueOf(file.getFileName()),
                    type == null ? UNKNOWN_TYPE : type,
                    Files.size(file),
                    true,
                    () -> Files.newInputStream(file),
                    ProgressListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("file cannot be read: " + file, e);
        }
    }

    /**
     * Returns bytes as a file.
     *
     * @param name its name
     * @param bytes its content; not copied, so it must not be changed before the upload has ended
     * @return the file to be uploaded
     */
    public static UploadFile of(String name, byte[] bytes) {
        Checks.notNull("bytes", bytes);
        return new UploadFile(
                name, UNKNOWN_TYPE, bytes.length, true, () -> new ByteArrayInputStream(bytes), ProgressListener.NONE);
    }

    /**
     * Returns a stream as a file, which is read once.
     *
     * @param name its name
     * @param length its size in bytes, -1 if that is not known beforehand
     * @param source opens it
     * @return the file to be uploaded
     */
    public static UploadFile of(String name, long length, StreamSource source) {
        return new UploadFile(name, UNKNOWN_TYPE, length, false, source, ProgressListener.NONE);
    }

    /**
     * Returns the same file with another media type.
     *
     * @param type such as {@code image/jpeg}
     * @return a new request
     */
    public UploadFile withContentType(String type) {
        return new UploadFile(name, type, length, replayable, source, progress);
    }

    /**
     * Returns the same file with a listener.
     *
     * @param listener is told how much was sent
     * @return a new request
     */
    public UploadFile withProgress(ProgressListener listener) {
        return new UploadFile(name, contentType, length, replayable, source, listener);
    }
}
