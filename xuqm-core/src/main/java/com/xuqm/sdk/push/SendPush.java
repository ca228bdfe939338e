package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A push to be sent to all devices of a user.
 *
 * @param userId the recipient
 * @param title the heading
 * @param body the text
 * @param payload what the app needs to know besides, such as {@code chatId}: strings, numbers, booleans, lists, maps; unmodifiable
 * @param clientMsgId an id of the caller's own for this push, {@code null} for one that is made when it is sent. That the service sends
 *     a push with the same id only once is assumed
 */
public record SendPush(
        String userId,
        String title,
        String body,
        Map<String, Object> payload,
        @Nullable String clientMsgId) {

    /**
     * Checks the values.
     *
     * @param userId the recipient
     * @param title the heading
     * @param body the text
     * @param payload what the app needs to know besides
     * @param clientMsgId an id of the caller's own for this push, {@code null} for none
     */
    public SendPush {
        Checks.id("userId", userId);
        Checks.text("title", title);
        Checks.text("body", body);
        payload = Checks.copy(payload);
        if (clientMsgId != null) {
            Checks.id("clientMsgId", clientMsgId);
        }
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
        return new SendPush(userId, title, body, Map.of(), null);
    }

    /**
     * Returns the same push with a payload.
     *
     * @param values what the app needs to know besides
     * @return a new push
     */
    public SendPush withPayload(Map<String, Object> values) {
        return new SendPush(userId, title, body, Checks.notNull("payload", values), clientMsgId);
    }

    /**
     * Returns the same push with an id of the caller's own.
     *
     * @param id not blank and without control characters
     * @return a new push
     */
    public SendPush withClientMsgId(String id) {
        return new SendPush(userId, title, body, payload, Checks.id("clientMsgId", id));
    }

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return "SendPush[userId=" + userId + "]";
    }
}
