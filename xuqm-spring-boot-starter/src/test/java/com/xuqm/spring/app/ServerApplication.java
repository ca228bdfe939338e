package com.xuqm.spring.app;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.webhook.receive.WebhookEnvelope;
import com.xuqm.sdk.webhook.receive.WebhookEventType;
import com.xuqm.spring.XuqmWebhookConfigurer;
import com.xuqm.spring.XuqmWebhookHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application that receives webhooks, and has another route. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class ServerApplication {

    /** What the handlers saw, with the thread they ran on. */
    public record Seen(String event, String data, String thread) {}

    /** Collects, and holds handlers back. */
    public static class Log {
        public final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
        public final AtomicReference<CountDownLatch> held = new AtomicReference<>(new CountDownLatch(0));

        void add(String event, String data) throws InterruptedException {
            seen.add(new Seen(event, data, Thread.currentThread().getName()));
            held.get().await();
        }
    }

    @Bean
    public Log log() {
        return new Log();
    }

    /** The service, unless a test has one of its own. */
    @Bean
    @ConditionalOnProperty(name = "xuqm.test.emulator", matchIfMissing = true)
    public XuqmEmulator emulator() {
        return XuqmEmulator.start();
    }

    @Bean
    public XuqmWebhookHandler<Message> sent(Log log) {
        return new XuqmWebhookHandler<>() {
            @Override
            public WebhookEventType<Message> type() {
                return WebhookEventType.MESSAGE_SENT;
            }

            @Override
            public void handle(WebhookEnvelope<Message> event) throws InterruptedException {
                log.add("message.sent", event.data().toId());
            }
        };
    }

    @Bean
    public XuqmWebhookConfigurer revoked(Log log) {
        return webhooks -> webhooks.on(
                WebhookEventType.MESSAGE_REVOKED,
                event -> log.add("message.revoked", event.data().id()));
    }

    /** A route beside. */
    @RestController
    public static class Ping {

        @GetMapping("/ping")
        public String ping() {
            return "pong";
        }
    }
}
