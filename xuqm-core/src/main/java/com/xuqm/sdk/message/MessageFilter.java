package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of a history are wanted; what is {@code null} does not matter.
 *
 * <p>The service takes times without a zone. Which zone it reads them in is not documented; the emulator takes UTC.
 *
 * @param keyword what the content must contain
 * @param msgType the kind
 * @param startTime not before this time, in the service's own zone
 * @param endTime not after this time, in the service's own zone
 */
public record MessageFilter(
        @Nullable String keyword,
        @Nullable MessageType msgType,
        @Nullable LocalDateTime startTime,
        @Nullable LocalDateTime endTime) {

    private static final MessageFilter NONE = new MessageFilter(null, null, null, null);

    /**
     * Checks the values.
     *
     * @param keyword what the content must contain
     * @param msgType the kind
     * @param startTime not before this time, in the service's own zone
     * @param endTime not after this time, in the service's own zone
     */
    public MessageFilter {
        if (keyword != null) {
            Checks.notBlank("keyword", keyword);
        }
        if (startTime != null && endTime != null && endTime.isBefore(startTime)) {
            throw new IllegalArgumentException("endTime must not be before startTime");
        }
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static MessageFilter none() {
        return NONE;
    }

    /**
     * Starts a filter.
     *
     * @return a builder that lets everything through
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Leaves the keyword out. */
    @Override
    public String toString() {
        return "MessageFilter[msgType=" + msgType + ", startTime=" + startTime + ", endTime=" + endTime + "]";
    }

    /** Collects what is wanted. */
    public static final class Builder {

        private @Nullable String keyword;
        private @Nullable MessageType msgType;
        private @Nullable LocalDateTime startTime;
        private @Nullable LocalDateTime endTime;

        private Builder() {}

        /**
         * Wants messages that contain something.
         *
         * @param keyword what the content must contain, not blank
         * @return this builder
         */
        public Builder keyword(String keyword) {
            this.keyword = keyword;
            return this;
        }

        /**
         * Wants messages of one kind.
         *
         * @param type the kind
         * @return this builder
         */
        public Builder msgType(MessageType type) {
            this.msgType = type;
            return this;
        }

        /**
         * Wants messages from a time on.
         *
         * @param time the earliest time, in the service's own zone
         * @return this builder
         */
        public Builder from(LocalDateTime time) {
            this.startTime = time;
            return this;
        }

        /**
         * Wants messages up to a time.
         *
         * @param time the latest time, in the service's own zone
         * @return this builder
         */
        public Builder until(LocalDateTime time) {
            this.endTime = time;
            return this;
        }

        /**
         * Returns the filter.
         *
         * @return the filter
         */
        public MessageFilter build() {
            return new MessageFilter(keyword, msgType, startTime, endTime);
        }
    }
}
