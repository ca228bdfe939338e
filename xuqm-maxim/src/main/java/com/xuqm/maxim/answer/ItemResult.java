package com.xuqm.maxim.answer;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several things that were to be done. Which of the ids is there depends on what the things are; it was done if {@code
 * result} is {@code success} or {@code success} is {@code true}.
 *
 * @param userId the user whom it is about, {@code null} if it is about something else
 * @param fileId the file that it is about, {@code null} if it is about something else
 * @param username the name of the user whom it is about, {@code null} if it is about something else
 * @param result {@code success} or {@code fail}, {@code null} if {@code success} says it
 * @param success whether it was done, {@code null} if {@code result} says it
 * @param reason why it was not, {@code null} if it was or the service does not say
 */
public record ItemResult(
        @WireName("user_id") @Nullable Long userId,
        @WireName("file_id") @Nullable Long fileId,
        @Nullable String username,
        @Nullable String result,
        @Nullable Boolean success,
        @Nullable String reason) {

    /**
     * Tells whether it was done. What the service does not say in so many words was not.
     *
     * @return whether it was
     */
    public boolean isDone() {
        return success == null ? "success".equalsIgnoreCase(result) : success;
    }

    /**
     * Tells why it was not done.
     *
     * @return the service's words, empty if there are none
     */
    public String why() {
        return Received.orEmpty(reason);
    }

    /** Leaves the words out, which may repeat what people wrote. */
    @Override
    public String toString() {
        return "ItemResult[userId=" + userId + ", fileId=" + fileId + ", done=" + isDone() + "]";
    }
}
