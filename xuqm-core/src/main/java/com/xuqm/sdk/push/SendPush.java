package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Map;

/**
 * A push to be sent to all devices of a user.
 *
 * @param userId the recipient
 * @param title the heading
 * @param body the text
 * @param payload what the app needs to know besides, such as {@code chatId}: strings, numbers, booleans, lists, maps; unmodifiable
 */
public record SendPush(String userId, String title, String body, Map<String, Object> payload) {

    /**
     * Checks the values.
     *
     * @param userId the recipient
     * @param title the heading
     * @param body the text
     * @param payload what the app needs to know besides
     */
    public SendPush {
        Checks.id("userId", userId);
        Checks.text("title", title);
        Checks.text("body", body);
        payload = Checks.copy(payload);
    }

    /**
     * Returns a push without a payload.
     *
     * @param userId the recipient
     * @param title the heading
     * @param body the text
     * @return the push
     */
    public static SendPush of(String userId, String title, String body) {
        return new SendPush(userId, title, body, Map.of());
    }

    /**
     * Returns the same push with a payload.
     *
     * @param values what the app needs to know besides
     * @return a new push
     */
    public SendPush withPayload(Map<String, Object> values) {
        return new SendPush(userId, title, body, Checks.notNull("payload", values));
    }

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return "SendPush[userId=" + userId + "]";
    }
}
