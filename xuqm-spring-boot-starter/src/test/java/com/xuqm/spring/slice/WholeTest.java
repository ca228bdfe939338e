package com.xuqm.spring.slice;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.spring.XuqmConnectionDetails;
import com.xuqm.spring.test.AutoConfigureXuqmEmulator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        classes = WholeTest.Whole.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"xuqm.base-url=https://xuqm.example.com", "xuqm.app-key=of another service"})
@AutoConfigureXuqmEmulator
@DisplayName("A test of the whole application")
class WholeTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Welcome.class)
    static class Whole {}

    @Autowired
    private Welcome welcome;

    @Autowired
    private XuqmEmulator emulator;

    @Autowired
    private XuqmConnectionDetails details;

    @RepeatedTest(2)
    @DisplayName("has the emulator as its service, whatever the properties say, anew for each method")
    void emulator() {
        assertThat(details.baseUrl()).isEqualTo(emulator.baseUrl());
        assertThat(emulator.messageCount()).isZero();

        assertThat(welcome.greet("user_002")).isNotBlank();

        assertThat(emulator.messageCount()).isEqualTo(1);
    }
}
