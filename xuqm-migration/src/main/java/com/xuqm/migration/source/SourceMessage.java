package com.xuqm.migration.source;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.message.MessageContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param key by which the target knows it again, 1 to {@value #LONGEST_KEY} characters, the same whenever and wherever the message is read
 * @param fromId who sent it
 * @param toId who got it; {@code null} in a group
 * @param createdAt when it was sent
 * @param content what was sent
 */
public record SourceMessage(
        String key, String fromId, @Nullable String toId, Instant createdAt, MessageContent content) {

    /** The most characters of a key. */
    public static final int LONGEST_KEY = 64;

    /** Checks the key. */
    public SourceMessage {
        Checks.id("key", key);
        Checks.notNull("fromId", fromId);
        Checks.notNull("createdAt", createdAt);
        Checks.notNull("content", content);
        if (key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "key must have at most " + LONGEST_KEY + " characters; take a hash of it");
        }
    }

    /** Shows nothing of the content. */
    @Override
    public String toString() {
        return "SourceMessage[" + key + "]";
    }
}
