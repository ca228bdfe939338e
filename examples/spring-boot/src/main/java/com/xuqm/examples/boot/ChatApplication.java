package com.xuqm.examples.boot;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.receive.WebhookEventType;
import com.xuqm.spring.XuqmWebhookConfigurer;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Welcomes users, and writes to its log to whom somebody writes. */
@SpringBootApplication
public class ChatApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ChatApplication.class, arguments);
    }

    /** {@code curl -X POST localhost:8080/welcome/user_002}. */
    @RestController
    record Welcome(XuqmClient xuqm) {

        @PostMapping("/welcome/{userId}")
        String welcome(@PathVariable("userId") String userId) {
            return xuqm.messages()
                    .send(SendMessage.text(userId, "Welcome!"))
                    .execute()
                    .id();
        }
    }

    /** The service posts to {@code /webhooks/xuqm}. */
    @Bean
    XuqmWebhookConfigurer webhooks() {
        return webhooks -> webhooks.on(
                WebhookEventType.MESSAGE_SENT,
                event -> LoggerFactory.getLogger(ChatApplication.class)
                        .info("{} was written to", event.data().toId()));
    }
}
