package com.xuqm.sdk.webhook.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is shown of webhooks, such as in a log,")
class ShownWebhooksTest {

    @Test
    void tells_between_whom_a_message_is_to_be_sent_and_not_what() {
        assertThat(new MessageBeforeSend("user_001", "user_002", ChatType.SINGLE, MessageType.TEXT, "hidden", "c1"))
                .hasToString("MessageBeforeSend[fromId=user_001, toId=user_002, chatType=SINGLE, msgType=TEXT]");
    }

    @Test
    void tells_how_a_post_is_answered_and_not_with_which_words() {
        assertThat(new WebhookReply(200, "application/json", "{\"reason\":\"hidden\"}"))
                .hasToString("WebhookReply[status=200, contentType=application/json]");
    }

    @Test
    void tells_when_a_post_was_signed_and_not_how() {
        assertThat(HmacWebhookScheme.standard().read(Sender.headers("1778918400123", "nonce", "00".repeat(32))))
                .hasToString("WebhookSignature[timestamp=2026-05-16T08:00:00.123Z]");
    }

    @Test
    void tells_why_a_post_was_refused() {
        assertThat(WebhookCheck.refused(WebhookCheck.Reason.STALE, "it was signed 6 minutes ago"))
                .hasToString("WebhookCheck[STALE: it was signed 6 minutes ago]");
    }

    @Test
    void tells_what_an_event_brings_along() {
        assertThat(WebhookEventType.MESSAGE_SENT)
                .hasToString("WebhookEventType[message.sent, com.xuqm.sdk.message.Message]");
    }
}
