package com.xuqm.spring.aot;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.sdk.webhook.receive.WebhookEventType;
import com.xuqm.spring.XuqmClientCustomizer;
import com.xuqm.spring.XuqmRealtimeConnection;
import com.xuqm.spring.XuqmWebhookConfigurer;
import java.time.Duration;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Does what an application does, and says what came of it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class AotApplication {

    private static final String SECRET = "a secret of the emulator's";

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(AotApplication.class, arguments)) {
            XuqmClient xuqm = context.getBean(XuqmClient.class);
            XuqmEmulator emulator = context.getBean(XuqmEmulator.class);
            context.getBean(XuqmRealtimeConnection.class).realtime().ready().join();
            String url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            xuqm.webhooks()
                    .create(CreateWebhook.of(url + "/webhooks/xuqm").withSecret(SECRET))
                    .execute();
            xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
            emulator.awaitWebhookPosts(1, Duration.ofSeconds(30));
            emulator.awaitWebhooks(Duration.ofSeconds(30));
            System.out.println("AOT=" + AotDetector.useGeneratedArtifacts() + " messages=" + emulator.messageCount()
                    + " webhook=" + emulator.webhookPosts().get(0).status() + " connected="
                    + emulator.realtime().connections("user_001"));
        }
    }

    @Bean
    XuqmEmulator emulator() {
        return XuqmEmulator.start();
    }

    @Bean
    XuqmClientCustomizer customizer() {
        return builder -> builder.callTimeout(Duration.ofSeconds(20));
    }

    @Bean
    XuqmWebhookConfigurer webhooks() {
        return webhooks -> webhooks.on(WebhookEventType.MESSAGE_SENT, event -> {});
    }
}
