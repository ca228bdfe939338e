package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of a history are wanted; what is absent does not matter.
 *
 * <p>The service takes times without a zone. Which zone it reads them in is not documented; the emulator takes UTC.
 */
public final class MessageFilter {

    private static final Members NONE = Members.named("keyword", "msgType", "startTime", "endTime");

    private final Members members;

    private MessageFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static MessageFilter none() {
        return new MessageFilter(NONE);
    }

    /** {@return what the content must contain, {@code null} for anything} */
    public @Nullable String keyword() {
        return members.find("keyword");
    }

    /** {@return the kind, {@code null} for any} */
    public @Nullable MessageType msgType() {
        return members.find("msgType");
    }

    /** {@return the earliest time, in the service's own zone; {@code null} for any} */
    public @Nullable LocalDateTime startTime() {
        return members.find("startTime");
    }

    /** {@return the latest time, in the service's own zone; {@code null} for any} */
    public @Nullable LocalDateTime endTime() {
        return members.find("endTime");
    }

    /**
     * Returns the same filter for messages that contain something.
     *
     * @param keyword what the content must contain, not blank
     * @return a new filter
     */
    public MessageFilter withKeyword(String keyword) {
        return new MessageFilter(members.with("keyword", Checks.notBlank("keyword", keyword)));
    }

    /**
     * Returns the same filter for messages of one kind.
     *
     * @param msgType the kind
     * @return a new filter
     */
    public MessageFilter withMsgType(MessageType msgType) {
        return new MessageFilter(members.with("msgType", Checks.notNull("msgType", msgType)));
    }

    /**
     * Returns the same filter for messages from a time on.
     *
     * @param startTime the earliest time, in the service's own zone; not after {@code endTime}
     * @return a new filter
     */
    public MessageFilter withStartTime(LocalDateTime startTime) {
        return new MessageFilter(members.with("startTime", Checks.notNull("startTime", startTime))).checked();
    }

    /**
     * Returns the same filter for messages up to a time.
     *
     * @param endTime the latest time, in the service's own zone; not before {@code startTime}
     * @return a new filter
     */
    public MessageFilter withEndTime(LocalDateTime endTime) {
        return new MessageFilter(members.with("endTime", Checks.notNull("endTime", endTime))).checked();
    }

    private MessageFilter checked() {
        LocalDateTime start = startTime();
        LocalDateTime end = endTime();
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("endTime must not be before startTime");
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves the keyword out. */
    @Override
    public String toString() {
        return members.show("MessageFilter", "msgType", "startTime", "endTime");
    }
}
