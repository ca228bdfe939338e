package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.internal.check.Checks;

/**
 * What to answer to a post, in whatever web framework it arrived: set the status and the type, write the bytes. It tells a stranger
 * nothing besides the status.
 *
 * @param status the HTTP status, 200 if the event was handled
 * @param contentType the value of {@code Content-Type}
 * @param body the body, JSON
 */
public record WebhookReply(int status, String contentType, String body) {

    /** Checks the values. */
    public WebhookReply {
        Checks.notBlank("contentType", contentType);
        Checks.text("body", body);
    }

    static WebhookReply of(int status) {
        return json(status, "{}");
    }

    static WebhookReply json(int status, String body) {
        return new WebhookReply(status, "application/json", body);
    }

    /**
     * Returns the body as it goes on the wire.
     *
     * @return its bytes in UTF-8, a new array
     */
    public byte[] bytes() {
        return body.getBytes(UTF_8);
    }

    /** Leaves the body out. */
    @Override
    public String toString() {
        return "WebhookReply[status=" + status + ", contentType=" + contentType + "]";
    }
}
