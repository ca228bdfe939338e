package com.xuqm.spring.app;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.spring.XuqmRealtimeListener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application that listens to what is written to a user. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class RealtimeApplication {

    /** What was heard. */
    public record Heard(BlockingQueue<String> texts) {}

    @Bean
    public XuqmEmulator emulator() {
        return XuqmEmulator.start();
    }

    @Bean
    public Heard heard() {
        return new Heard(new LinkedBlockingQueue<>());
    }

    @Bean
    public XuqmRealtimeListener ears(Heard heard) {
        return event -> {
            if (event instanceof MessageReceived received) {
                heard.texts().add(received.message().content());
            }
        };
    }
}
