package com.xuqm.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@DisplayName("The start of an application")
class StartTest {

    /** Needs a client. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Needing {

        public static void main(String[] arguments) {
            SpringApplication.run(Needing.class, arguments);
        }

        @Bean
        String needy(XuqmClient xuqm) {
            return xuqm.toString();
        }
    }

    /** What is among the tests, for {@code spring-boot:test-run}. */
    @Configuration(proxyBeanMethods = false)
    static class Emulated {

        @Bean
        XuqmEmulator emulator() {
            return XuqmEmulator.start();
        }
    }

    private static String printedBy(String... properties) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(console, true, UTF_8));
        try {
            SpringApplication application = new SpringApplication(Needing.class);
            assertThatThrownBy(() -> application.run(properties)).isInstanceOf(Exception.class);
        } finally {
            System.setOut(out);
        }
        return console.toString(UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "xuqm.enabled=true, xuqm.base-url=https://dev.xuqinmin.com",
        "xuqm.app-key=ak_demo_chat, xuqm.base-url=https://dev.xuqinmin.com",
        "xuqm.base-url=https://dev.xuqinmin.com, xuqm.app-key=ak_demo_chat"
    })
    @DisplayName(
            "that fails for want of a client prints one analysis, with what is missing and an example, and no stack trace")
    void analysis(String given, String remedy) {
        String printed = printedBy("--spring.main.web-application-type=none", "--" + given);

        assertThat(printed).containsOnlyOnce("APPLICATION FAILED TO START").contains(remedy);
        assertThat(printed).doesNotContain("\tat com.xuqm");
    }

    @Test
    @DisplayName("from among the tests takes the emulator that they define")
    void test_run() {
        SpringApplication.Running running = SpringApplication.from(Needing::main)
                .with(Emulated.class)
                .run("--spring.main.web-application-type=none");
        try (ConfigurableApplicationContext context = running.getApplicationContext()) {
            context.getBean(XuqmClient.class)
                    .messages()
                    .send(SendMessage.text("user_002", "Hello"))
                    .execute();

            assertThat(context.getBean(XuqmEmulator.class).messageCount()).isEqualTo(1);
        }
    }
}
