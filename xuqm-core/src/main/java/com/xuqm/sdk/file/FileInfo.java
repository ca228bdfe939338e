package com.xuqm.sdk.file;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that the service keeps. (The fields are assumed, but that files are told apart by their SHA-256 is documented.)
 *
 * @param hash its SHA-256 in lower-case hexadecimal, which is its id
 * @param url where it can be fetched, without a login
 * @param thumbnailUrl where a small picture of it can be fetched, {@code null} if there is none
 * @param name its name at its first upload, {@code null} if it had none; never to be trusted as a path
 * @param contentType its media type, {@code null} if the service does not say
 * @param size its size in bytes
 * @param duplicate whether the service had it before
 * @param createdAt when it was first uploaded, {@code null} if the service does not say
 */
public record FileInfo(
        String hash,
        String url,
        @Nullable String thumbnailUrl,
        @Nullable String name,
        @Nullable String contentType,
        long size,
        boolean duplicate,
        @Nullable Instant createdAt) {
    /** Refuses an answer without what it must have. */
    public FileInfo {
        hash = Received.required("hash", hash);
        url = Received.required("url", url);
    }
}
