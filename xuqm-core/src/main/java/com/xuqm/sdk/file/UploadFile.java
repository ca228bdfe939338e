package com.xuqm.sdk.file;

import com.xuqm.sdk.http.HttpBody.StreamSource;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be uploaded. It is read while it is sent and never held in memory as a whole.
 */
public final class UploadFile {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private static final Members NONE =
            Members.named("name", "contentType", "length", "replayable", "source", "progress");

    private final Members members;

    private UploadFile(Members members) {
        this.members = members;
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
            UploadFile upload =
                    of(String.valueOf(file.getFileName()), Files.size(file), () -> Files.newInputStream(file));
            return (type == null ? upload : upload.withContentType(type)).withReplayable(true);
        } catch (IOException e) {
            throw new UncheckedIOException("file cannot be read: " + file, e);
        }
    }

    /**
     * Returns bytes as a file.
     *
     * @param name its name, not blank
     * @param bytes its content; not copied, so it must not be changed before the upload has ended
     * @return the file to be uploaded
     */
    public static UploadFile of(String name, byte[] bytes) {
        Checks.notNull("bytes", bytes);
        return of(name, bytes.length, () -> new ByteArrayInputStream(bytes)).withReplayable(true);
    }

    /**
     * Returns a stream as a file, which is read once.
     *
     * @param name its name, not blank
     * @param length its size in bytes, -1 if that is not known beforehand
     * @param source opens it
     * @return the file to be uploaded
     */
    public static UploadFile of(String name, long length, StreamSource source) {
        Checks.id("name", name);
        if (length < -1) {
            throw new IllegalArgumentException("length must be -1 (unknown) or more, but is " + length);
        }
        Checks.notNull("source", source);
        return new UploadFile(NONE.of(name, UNKNOWN_TYPE, length, false, source, ProgressListener.NONE));
    }

    /** {@return its name, to be shown to people} */
    public String name() {
        return members.require("name");
    }

    /** {@return its media type} */
    public String contentType() {
        return members.require("contentType");
    }

    /** {@return its size in bytes, -1 if that is not known beforehand} */
    public long length() {
        return members.<Long>require("length");
    }

    /** {@return whether it can be read more than once; if not, an upload that failed is not repeated} */
    public boolean replayable() {
        return members.<Boolean>require("replayable");
    }

    /** {@return what opens it} */
    public StreamSource source() {
        return members.require("source");
    }

    /** {@return what is told how much was sent} */
    public ProgressListener progress() {
        return members.require("progress");
    }

    /**
     * Returns the same file under another name.
     *
     * @param name the name to be shown to people, not blank
     * @return a new file
     */
    public UploadFile withName(String name) {
        return new UploadFile(members.with("name", Checks.id("name", name)));
    }

    /**
     * Returns the same file with another media type.
     *
     * @param contentType such as {@code image/jpeg}
     * @return a new file
     */
    public UploadFile withContentType(String contentType) {
        return new UploadFile(members.with("contentType", Checks.notBlank("contentType", contentType)));
    }

    /**
     * Returns the same file, to be read more than once or not.
     *
     * @param replayable whether its source can be opened more than once, and gives the same bytes
     * @return a new file
     */
    public UploadFile withReplayable(boolean replayable) {
        return new UploadFile(members.with("replayable", replayable));
    }

    /**
     * Returns the same file with a listener.
     *
     * @param progress is told how much was sent
     * @return a new file
     */
    public UploadFile withProgress(ProgressListener progress) {
        return new UploadFile(members.with("progress", Checks.notNull("progress", progress)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadFile that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UploadFile", "name", "contentType", "length", "replayable");
    }
}
