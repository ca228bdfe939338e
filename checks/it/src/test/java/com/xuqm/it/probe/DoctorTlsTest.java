package com.xuqm.it.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import com.xuqm.cli.Xuqm;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Person;
import com.xuqm.cli.settings.Surroundings;
import com.xuqm.tck.http.TestCertificate;
import com.xuqm.tck.http.TlsContexts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom {@code xuqm doctor} does not trust is described: for whom the certificate is, for how long, and of whom. */
@DisplayName("xuqm doctor")
class DoctorTlsTest {

    private static final TestCertificate AUTHORITY = TestCertificate.authority("nobody knows it");

    private static String examined(TestCertificate certificate) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(TlsContexts.of(certificate)));
        server.start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream printed = new PrintStream(out, true, UTF_8)) {
            Surroundings surroundings = new Surroundings(
                    Map.of(
                            "XUQM_BASE_URL",
                            "https://localhost:" + server.getAddress().getPort(),
                            "XUQM_APP_KEY",
                            "ak_demo_chat",
                            "XUQM_APP_SECRET",
                            "a-secret"),
                    Path.of(""),
                    Path.of(""),
                    Person.NOBODY,
                    false,
                    Clock.systemUTC());
            assertThat(new Xuqm(new Output(printed, printed), surroundings).run("doctor"))
                    .isEqualTo(ExitCode.FAULT_FOUND.code());
        } finally {
            server.stop(0);
        }
        return out.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith("FAULT"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("names the authority that this Java does not know")
    void names_the_authority() throws Exception {
        assertThat(examined(TestCertificate.named("server")
                        .signedBy(AUTHORITY)
                        .forHost("localhost")
                        .build()))
                .contains("TLS: no trust", "for localhost", "of the authority CN=nobody knows it");
    }

    @Test
    @DisplayName("names for whom the certificate is, if it is for somebody else")
    void names_for_whom_it_is() throws Exception {
        assertThat(examined(TestCertificate.named("server")
                        .signedBy(AUTHORITY)
                        .forHost("other.example")
                        .build()))
                .contains("TLS: no trust", "for other.example");
    }

    @Test
    @DisplayName("tells the time that a certificate had, if it is over")
    void tells_the_time() throws Exception {
        TestCertificate ended = TestCertificate.named("server")
                .signedBy(AUTHORITY)
                .forHost("localhost")
                .expired()
                .build();
        assertThat(examined(ended))
                .contains(
                        "TLS: no trust",
                        "until " + ended.certificate().getNotAfter().toInstant());
    }
}
