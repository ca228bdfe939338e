package com.xuqm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.XuqmEmulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is named first, with what was measured; what was not tried is not called ok. */
class DoctorTest {

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = Terminal.of(emulator, folder);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    private void assertFault(String check, String... words) {
        assertThat(terminal.type("doctor")).isEqualTo(ExitCode.FAULT_FOUND.code());
        assertThat(terminal.lines().stream().filter(line -> line.startsWith("FAULT")))
                .singleElement()
                .asString()
                .contains(check + ": ")
                .contains(words);
        int fault = terminal.lines()
                .indexOf(terminal.lines().stream()
                        .filter(line -> line.startsWith("FAULT"))
                        .findFirst()
                        .orElseThrow());
        assertThat(terminal.lines().subList(fault + 1, terminal.lines().size()))
                .allMatch(line -> line.startsWith("not checked"));
    }

    @Test
    void all_is_well() {
        assertThat(terminal.type("doctor")).isZero();
        assertThat(terminal.out()).contains("ok           sign-in", "transport jdk, JSON jackson", "from XUQM_APP_KEY");
        assertThat(terminal.type("doctor", "--json")).isZero();
        assertThat(terminal.lines()).hasSize(6).allMatch(line -> line.startsWith("{\"check\":"));
    }

    @Test
    void nobody_listens() throws IOException {
        try (Socket bound = new Socket()) { // and so nobody can come to listen there
            bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            terminal.with("XUQM_BASE_URL", "http://127.0.0.1:" + bound.getLocalPort());

            assertFault("connection", "port " + bound.getLocalPort());
        }
    }

    @Test
    void tls_where_there_is_none() {
        terminal.with("XUQM_BASE_URL", emulator.baseUrl().replace("http:", "https:"));

        assertFault("TLS", "no trust could be established");
    }

    @Test
    void a_portal_answers_in_the_place_of_the_service() throws IOException {
        HttpServer portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/", exchange -> {
            byte[] page = "<html>please log in</html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        portal.start();
        try {
            terminal.with(
                    "XUQM_BASE_URL", "http://127.0.0.1:" + portal.getAddress().getPort());

            assertFault("sign-in", "portal");
        } finally {
            portal.stop(0);
        }
    }

    @Test
    void the_name_has_no_address() {
        terminal.with("XUQM_BASE_URL", "https://im.xuqm.invalid");

        assertFault("name", "im.xuqm.invalid has no address");
    }

    @Test
    void the_proxy_wants_a_name_and_a_password() throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Proxy-Authenticate", "Basic realm=\"corporate\"");
            exchange.sendResponseHeaders(407, -1);
            exchange.close();
        });
        proxy.start();
        try {
            terminal.with("XUQM_PROXY", "127.0.0.1:" + proxy.getAddress().getPort());

            assertFault("service", "HTTP 407", "the proxy wants a name and a password");
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void the_secret_brings_a_line_break_along() {
        terminal.with("XUQM_APP_SECRET", emulator.appSecret() + "\n");

        assertThat(terminal.type("doctor")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("appSecret", "invisible character").doesNotContain(emulator.appSecret());
    }

    @Test
    void the_clock_is_ten_minutes_slow() {
        terminal.with(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10)));

        assertFault("clock", "behind the service", "set the clock");
    }

    @Test
    void the_secret_is_that_of_another_app() {
        terminal.with("XUQM_APP_SECRET", "wrong");

        assertFault("sign-in", "appSecret");
    }

    @Test
    void the_app_key_is_wrong() {
        terminal.with("XUQM_APP_KEY", "ak_other");

        assertFault("sign-in", "401");
    }

    @Test
    void the_base_url_has_a_path_too_many() {
        terminal.with("XUQM_BASE_URL", emulator.baseUrl() + "/v2");

        assertFault("sign-in", "base URL");
    }

    @Test
    void the_account_is_not_there() {
        terminal.with("XUQM_ADMIN_USER", "nobody");

        assertFault("sign-in", "nobody");
    }
}
