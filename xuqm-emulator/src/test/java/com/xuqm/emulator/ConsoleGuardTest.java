package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other origins, which somebody's browser carries requests for. */
@ExtendWith(XuqmEmulatorExtension.class)
class ConsoleGuardTest {

    private static final String MARK = "X-Xuqm-Console: 1";

    private final XuqmEmulator emulator;

    ConsoleGuardTest(XuqmEmulator emulator) {
        this.emulator = emulator;
    }

    private static String ask(XuqmEmulator emulator, String requestLine, String... headers) throws IOException {
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write(requestLine + "\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
            return raw.readToEnd();
        }
    }

    private String ask(String requestLine, String... headers) throws IOException {
        return ask(emulator, requestLine, headers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "xlocalhost"
            })
    void aNameThatSomebodyElseMayOwnReachesNeitherThePageNorTheApi(String host) throws IOException {
        emulator.addAccounts(List.of("somebody"));
        for (String path : new String[] {"/_console", "/_console/", "/_console/main.js", "/_console/api/overview"}) {
            assertThat(ask("GET " + path + " HTTP/1.1", "Host: " + host))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("ak_demo_chat", "import ");
        }
        assertThat(ask("POST /_console/api/reset HTTP/1.1", "Host: " + host, MARK, "Content-Length: 0"))
                .startsWith("HTTP/1.1 403");
        assertThat(emulator.account("somebody")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "localhost.",
                "app.localhost:1",
                "127.0.0.1",
                "192.168.7.9:80",
                "[::1]:8080"
            })
    void localhostAndAddressesBelongToNobodyElse(String host) throws IOException {
        assertThat(ask("GET /_console/api/overview HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void furtherNamesAreAnOption() throws IOException {
        try (XuqmEmulator named =
                XuqmEmulator.builder().consoleNames("Emulator", "xuqm.test").start()) {
            assertThat(ask(named, "GET /_console/api/overview HTTP/1.1", "Host: emulator:8080"))
                    .startsWith("HTTP/1.1 200");
            assertThat(ask(named, "GET /_console/api/overview HTTP/1.1", "Host: xuqm.test."))
                    .startsWith("HTTP/1.1 200");
            assertThat(ask(named, "GET /_console/api/overview HTTP/1.1", "Host: sub.xuqm.test"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void theNameOrAddressThatIsListenedOnNeedsNoOption() throws IOException {
        try (XuqmEmulator everywhere = XuqmEmulator.builder().host("0.0.0.0").start()) {
            String complaint = ask(everywhere, "GET /_console/ HTTP/1.1", "Host: emulator:8080");

            assertThat(complaint).startsWith("HTTP/1.1 403").contains("--console-name", "consoleNames");
            assertThat(ask(everywhere, "GET /_console/ HTTP/1.1", "Host: localhost:8080"))
                    .startsWith("HTTP/1.1 200");
            assertThat(ask(everywhere, "GET /_console/ HTTP/1.1", "Host: 10.0.0.5:8080"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost:3000",
                "Origin: http://127.0.0.1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void aPageOfAnotherOriginReadsNothingAndChangesNothing(String header) throws IOException {
        emulator.addAccounts(List.of("somebody"));

        assertThat(ask("GET /_console/api/accounts HTTP/1.1", "Host: localhost:8080", header))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("somebody");
        assertThat(ask("POST /_console/api/reset HTTP/1.1", "Host: localhost:8080", header, MARK, "Content-Length: 0"))
                .startsWith("HTTP/1.1 403");
        assertThat(emulator.account("somebody")).isPresent();
    }

    @Test
    void itsOwnPageMayDoEverything() throws IOException {
        assertThat(ask(
                        "POST /_console/api/reset HTTP/1.1",
                        "Host: localhost:8080",
                        "Origin: http://localhost:8080",
                        MARK,
                        "Content-Length: 0"))
                .startsWith("HTTP/1.1 200");
        // Behind a proxy that calls us by another name, the browser still says that it is the same site.
        assertThat(ask(
                        "POST /_console/api/reset HTTP/1.1",
                        "Host: 127.0.0.1:8080",
                        "Origin: http://localhost:9000",
                        "Sec-Fetch-Site: same-origin",
                        MARK,
                        "Content-Length: 0"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"})
    void aFormOfAnyPageIsRefused(String type) throws IOException {
        String body = "{\"kind\":\"reset\"}";
        for (String path : new String[] {"faults", "calls", "seed", "clock"}) {
            assertThat(ask(
                            "POST /_console/api/" + path + " HTTP/1.1",
                            "Host: localhost",
                            "Content-Type: " + type,
                            "Content-Length: " + body.length() + "\r\n\r\n" + body))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(ask(
                        "POST /_console/api/faults HTTP/1.1",
                        "Host: localhost",
                        MARK,
                        "Content-Type: " + type,
                        "Content-Length: " + body.length() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 415");
        assertThat(emulator.faults().rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%5Fconsole/api/accounts",
                "/%5fconsole/api/accounts",
                "/_CONSOLE/api/accounts",
                "/_console/%61pi/accounts",
                "/_console/API/accounts",
                "/_console%2Fapi/accounts",
                "//_console/api/accounts",
                "/_console/../_console/api/accounts",
                "/_console/./api/accounts",
                "/_console/api/../api/accounts",
                "/_console/..%2f..%2fetc/passwd",
                "/_console/package-info.class"
            })
    void anotherSpellingOfThePathLeadsNowhereByAnyName(String path) throws IOException {
        for (String host : new String[] {"localhost", "evil.example"}) {
            assertThat(ask("GET " + path + " HTTP/1.1", "Host: " + host))
                    .matches("(?s)HTTP/1\\.1 40[034] .*")
                    .doesNotContain("user_001");
            assertThat(ask(
                            "POST " + path.replace("accounts", "reset") + " HTTP/1.1",
                            "Host: " + host,
                            MARK,
                            "Content-Length: 0"))
                    .matches("(?s)HTTP/1\\.1 40[0345] .*");
        }
    }

    @Test
    void nobodyIsToldThatOtherOriginsMayComeIn() throws IOException {
        String preflight = ask(
                "OPTIONS /_console/api/reset HTTP/1.1",
                "Host: localhost:8080",
                "Origin: https://evil.example",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: x-xuqm-console");

        assertThat(preflight).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("access-control-allow");
        assertThat(ask("GET /_console/ HTTP/1.1", "Host: localhost"))
                .doesNotContainIgnoringCase("access-control-allow")
                .contains("Content-Security-Policy: default-src 'self';")
                .contains("frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Cross-Origin-Resource-Policy: same-origin")
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'");
    }

    @Test
    void theServiceItselfIsServedByAnyName() throws IOException {
        assertThat(ask("GET /health HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 200");
        assertThat(ask("GET /api/im/accounts/user_001 HTTP/1.1", "Host: evil.example", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void itIsNoPartOfTheService() {
        ConsoleClient console = new ConsoleClient(emulator);
        emulator.faults().onAny().beforeExecuting(Fault.status(500));

        console.get("overview");
        console.get("accounts");

        assertThat(emulator.recorded()).isEmpty();
        assertThat(emulator.operations()).noneMatch(operation -> operation.contains("console"));
    }
}
