package com.xuqm.spring.slice;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.spring.test.XuqmTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@XuqmTest
@Import(Welcome.class)
@DisplayName("A slice")
class SliceTest {

    @Autowired
    private Welcome welcome;

    @Autowired
    private XuqmEmulator emulator;

    @Autowired
    private ApplicationContext context;

    @RepeatedTest(2)
    @DisplayName("has a client of an emulator, which knows nothing of the test before")
    void sends() {
        assertThat(emulator.messageCount()).isZero();

        assertThat(welcome.greet("user_002")).isNotBlank();

        assertThat(emulator.messageCount()).isEqualTo(1);
    }

    @Test
    @DisplayName("has no web server, and none of the application's other components")
    void is_a_slice() {
        assertThat(context.getEnvironment().getProperty("local.server.port")).isNull();
        assertThat(context.getBeanNamesForType(Database.class)).isEmpty();
        assertThat(context.getBeanNamesForType(XuqmClient.class)).hasSize(1);
    }
}
