package com.xuqm.emulator.internal.file;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredFile;
import com.xuqm.emulator.internal.json.JsonFields;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param hash its SHA-256
 * @param path where it lies
 * @param name its name at the first upload, or null
 * @param contentType its type
 * @param size its size in bytes
 * @param picture whether a small picture of it can be made
 * @param createdAt when it was first uploaded
 */
record KeptFile(
        String hash, Path path, @Nullable String name, String contentType, long size, boolean picture, long createdAt) {

    JsonObject toJson(String host, boolean duplicate) {
        String url = "http://" + host + "/api/file/" + hash;
        return JsonFields.start()
                .put("hash", hash)
                .put("url", url)
                .put("thumbnailUrl", picture ? url + "/thumbnail" : null)
                .put("name", name)
                .put("contentType", contentType)
                .put("size", size)
                .put("duplicate", duplicate)
                .put("createdAt", createdAt)
                .json();
    }

    StoredFile snapshot() {
        return new StoredFile(hash, name, contentType, size, Instant.ofEpochMilli(createdAt));
    }
}
