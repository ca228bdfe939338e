package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A step of a voice or video call. (The fields are assumed.)
 *
 * @param type {@link MessageType#CALL_AUDIO} or {@link MessageType#CALL_VIDEO}
 * @param callId the call's id, the same for all its steps
 * @param action what happens
 * @param duration how long the call lasted, in seconds; {@code null} before its end
 */
public record CallContent(
        MessageType type,
        String callId,
        CallAction action,
        @Nullable Integer duration) implements MessageContent {

    private static final Members ON_THE_WIRE = Members.named("callId", "action", "duration");

    /** Checks the values. */
    public CallContent {
        if (!MessageType.CALL_AUDIO.equals(type) && !MessageType.CALL_VIDEO.equals(type)) {
            throw new IllegalArgumentException("type must be CALL_AUDIO or CALL_VIDEO, but is " + type);
        }
        Checks.id("callId", callId);
        Checks.notNull("action", action);
    }

    /**
     * Returns a step of a voice call.
     *
     * @param callId the call's id
     * @param action what happens
     * @return the content
     */
    public static CallContent audio(String callId, CallAction action) {
        return new CallContent(MessageType.CALL_AUDIO, callId, action, null);
    }

    /**
     * Returns a step of a video call.
     *
     * @param callId the call's id
     * @param action what happens
     * @return the content
     */
    public static CallContent video(String callId, CallAction action) {
        return new CallContent(MessageType.CALL_VIDEO, callId, action, null);
    }

    /**
     * Returns the same step with the length of the call.
     *
     * @param seconds how long the call lasted
     * @return the content
     */
    public CallContent withDuration(int seconds) {
        return new CallContent(type, callId, action, Checks.range("seconds", seconds, 0, Integer.MAX_VALUE));
    }

    /** As it is in a message, whose kind says which sort of call it is. */
    Members members() {
        return ON_THE_WIRE.of(callId, action, duration);
    }
}
