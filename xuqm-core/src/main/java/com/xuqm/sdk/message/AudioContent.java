package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A voice message. (The fields are assumed.)
 *
 * @param url where it can be fetched
 * @param duration its length in seconds
 * @param size its size in bytes
 */
public record AudioContent(
        String url, @Nullable Integer duration, @Nullable Long size) implements MessageContent {

    /** Checks the values. */
    public AudioContent {
        Checks.notBlank("url", url);
    }

    /**
     * Returns content with nothing but what is required.
     *
     * @param url where it can be fetched
     * @return the content
     */
    public static AudioContent of(String url) {
        return new AudioContent(url, null, null);
    }

    @Override
    public MessageType type() {
        return MessageType.AUDIO;
    }

    /** Leaves the URL out, which may be all that it takes to see the content. */
    @Override
    public String toString() {
        return "AudioContent[duration=" + duration + ", size=" + size + "]";
    }
}
