package com.xuqm.emulator.internal.http;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in.
 *
 * @param path where it lies now; whoever wants to keep it moves it away
 * @param name the name its sender gives it, or null
 * @param contentType the type its sender gives it
 * @param size its size in bytes
 * @param sha256 its SHA-256 in lower-case hex
 */
public record ReceivedFile(Path path, @Nullable String name, String contentType, long size, String sha256) {}
