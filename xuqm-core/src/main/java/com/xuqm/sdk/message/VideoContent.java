package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A video. (The fields are assumed.)
 *
 * @param url where it can be fetched
 * @param thumbnailUrl where a picture of it can be fetched
 * @param duration its length in seconds
 * @param width its width in pixels
 * @param height its height in pixels
 * @param size its size in bytes
 */
public record VideoContent(
        String url,
        @Nullable String thumbnailUrl,
        @Nullable Integer duration,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Long size)
        implements MessageContent {

    /** Checks the values. */
    public VideoContent {
        Checks.notBlank("url", url);
        Checks.optionalText("thumbnailUrl", thumbnailUrl);
    }

    /**
     * Returns content with nothing but what is required.
     *
     * @param url where it can be fetched
     * @return the content
     */
    public static VideoContent of(String url) {
        return new VideoContent(url, null, null, null, null, null);
    }

    @Override
    public MessageType type() {
        return MessageType.VIDEO;
    }

    /** Leaves the URL out, which may be all that it takes to see the content. */
    @Override
    public String toString() {
        return "VideoContent[duration=" + duration + ", width=" + width + ", height=" + height + ", size=" + size + "]";
    }
}
