package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A file. (The fields are assumed.)
 *
 * @param url where it can be fetched
 * @param name its name, to be shown
 * @param size its size in bytes
 * @param hash its SHA-256 in hexadecimal
 */
public record FileContent(
        String url,
        @Nullable String name,
        @Nullable Long size,
        @Nullable String hash) implements MessageContent {

    /** Checks the values. */
    public FileContent {
        Checks.notBlank("url", url);
        Checks.optionalText("name", name);
        Checks.optionalText("hash", hash);
    }

    /**
     * Returns content with nothing but what is required.
     *
     * @param url where it can be fetched
     * @return the content
     */
    public static FileContent of(String url) {
        return new FileContent(url, null, null, null);
    }

    @Override
    public MessageType type() {
        return MessageType.FILE;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "FileContent[size=" + size + "]";
    }
}
