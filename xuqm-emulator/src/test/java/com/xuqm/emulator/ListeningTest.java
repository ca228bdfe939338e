package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the emulator listens, and what it says of places where it cannot. */
class ListeningTest {

    @Test
    void onAllAddressesItIsReachedByTheLoopbackAddress() {
        try (XuqmEmulator emulator = XuqmEmulator.builder().host("0.0.0.0").start()) {
            assertThat(emulator.baseUrl()).isEqualTo("http://127.0.0.1:" + emulator.port());
            assertThat(Api.as(emulator, "user_001").get("/api/im/groups").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aHostByNameIsWhatTheUrlSays() {
        try (XuqmEmulator emulator = XuqmEmulator.builder().host("localhost").start()) {
            assertThat(emulator.baseUrl()).isEqualTo("http://localhost:" + emulator.port());
            assertThat(Api.as(emulator, "user_001").get("/api/im/groups").status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "[::1]"})
    void anAddressOfIpv6StandsInBracketsInTheUrl(String host) {
        assumeThat(hasIpv6()).as("this machine has no IPv6 loopback address").isTrue();
        try (XuqmEmulator emulator = XuqmEmulator.builder().host(host).start()) {
            assertThat(emulator.baseUrl()).isEqualTo("http://[::1]:" + emulator.port());
            assertThat(Api.as(emulator, "user_001").get("/api/im/groups").status())
                    .isEqualTo(200);
        }
    }

    private static boolean hasIpv6() {
        byte[] loopback = new byte[16];
        loopback[15] = 1;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(loopback))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void portAndHostMayBeSetInAnyOrder() {
        XuqmEmulatorBuilder builder = XuqmEmulator.builder().port(70).host("localhost");

        assertThat(builder.hostSettings().address()).hasToString("localhost:70");
        assertThat(builder.port(0).hostSettings().address()).hasToString("localhost:0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://localhost", "localhost:8080", "localhost/", " localhost"})
    void whatIsNoHostIsRefusedAtOnce(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XuqmEmulator.builder().host(host))
                .withMessageStartingWith("a host is a name or an address of this machine without scheme and port")
                .withMessageEndingWith("'" + host + "'");
    }

    @Test
    void anAddressOfAnotherMachineIsAnErrorThatNamesIt() {
        // Reserved for documentation: no machine has it.
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> XuqmEmulator.builder().host("192.0.2.1").start())
                .withMessageMatching("cannot listen on 192.0.2.1:0: .*assign.*");
    }

    @Test
    void aHostThatNobodyKnowsIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> XuqmEmulator.builder().host("nowhere.invalid").start())
                .withMessage("cannot listen on nowhere.invalid:0: no such host");
    }

    @Test
    void aWarningIsGivenBeyondThisMachineAndNowhereElse() {
        try (LogLines warnings = LogLines.from(Level.WARNING);
                XuqmEmulator inside = XuqmEmulator.start()) {
            assertThat(inside.isRunning()).isTrue();
            assertThat(warnings.lines()).isEmpty();
            try (XuqmEmulator outside = XuqmEmulator.builder().host("0.0.0.0").start()) {
                assertThat(warnings.lines())
                        .containsExactly(
                                "the emulator listens on 0.0.0.0:" + outside.port()
                                        + ", beyond this machine: whoever reaches it can use it, and its default secret is public");
            }
        }
    }
}
