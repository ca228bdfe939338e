package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A picture. (That it has a URL is documented, the other fields are assumed.)
 *
 * @param url where it can be fetched
 * @param thumbnailUrl where a small version can be fetched
 * @param width its width in pixels
 * @param height its height in pixels
 * @param size its size in bytes
 */
public record ImageContent(
        String url,
        @Nullable String thumbnailUrl,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Long size)
        implements MessageContent {

    /** Checks the values. */
    public ImageContent {
        Checks.notBlank("url", url);
        Checks.optionalText("thumbnailUrl", thumbnailUrl);
    }

    /**
     * Returns content with nothing but what is required.
     *
     * @param url where it can be fetched
     * @return the content
     */
    public static ImageContent of(String url) {
        return new ImageContent(url, null, null, null, null);
    }

    @Override
    public MessageType type() {
        return MessageType.IMAGE;
    }

    /** Leaves the URL out, which may be all that it takes to see the content. */
    @Override
    public String toString() {
        return "ImageContent[width=" + width + ", height=" + height + ", size=" + size + "]";
    }
}
