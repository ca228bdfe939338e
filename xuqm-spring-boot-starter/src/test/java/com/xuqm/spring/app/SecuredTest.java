package com.xuqm.spring.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("secured")
@DisplayName("An application with Spring Security")
class SecuredTest extends ServerFixture {

    private static final String WARNING = "will answer posts to /webhooks/xuqm with 403";

    @BeforeEach
    void is_there() {
        Assumptions.assumeTrue(
                isThere("org.springframework.security.config.annotation.web.builders.HttpSecurity"),
                "no Spring Security on this class path");
    }

    @Override
    Class<?> application() {
        return SecuredServer.class;
    }

    private String printedAtTheStart(String stack, String... properties) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(console, true, UTF_8));
        try {
            start(stack, properties);
        } finally {
            System.setOut(out);
        }
        return console.toString(UTF_8);
    }

    private int ping() throws IOException, InterruptedException {
        return status(HttpRequest.newBuilder(uri("/ping")).build());
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("by its defaults refuses the service's posts, of which the start warns once")
    void by_default(String stack) throws Exception {
        assertThat(printedAtTheStart(stack)).containsOnlyOnce(WARNING);
        assertThat(status(post(SECRET, event("")))).isIn(401, 403);
        assertThat(log().seen).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("takes them by the bean that the documents show, while other routes stay protected")
    void permitted(String stack) throws Exception {
        assertThat(printedAtTheStart(stack, "spring.profiles.active=permitted")).doesNotContain(WARNING);
        assertThat(status(post(SECRET, event("")))).isEqualTo(200);
        assertThat(status(post("a guess", event("")))).isEqualTo(401);
        assertThat(ping()).isEqualTo(401);
    }
}
