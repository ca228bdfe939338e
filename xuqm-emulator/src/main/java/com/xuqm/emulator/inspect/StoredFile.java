package com.xuqm.emulator.inspect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param hash its SHA-256 in lower-case hex
 * @param name its name at the first upload, or null
 * @param contentType its type
 * @param size its size in bytes
 * @param createdAt when it was first uploaded
 */
public record StoredFile(String hash, @Nullable String name, String contentType, long size, Instant createdAt) {}
