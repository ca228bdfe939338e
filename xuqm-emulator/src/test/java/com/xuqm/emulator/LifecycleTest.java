package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.StoredAccount;
import com.xuqm.emulator.inspect.StoredGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void theDemoStateIsThereFromTheStart() {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            assertThat(emulator.appKey()).isEqualTo("ak_demo_chat");
            assertThat(emulator.appSecret()).hasSizeGreaterThanOrEqualTo(32);
            assertThat(emulator.adminUser()).isEqualTo("administrator");
            assertThat(emulator.baseUrl()).isEqualTo("http://127.0.0.1:" + emulator.port());
            assertThat(emulator.accounts())
                    .extracting(StoredAccount::userId)
                    .containsExactly(
                            "administrator", "demo_alice", "user_001", "user_002", "user_003", "user_004", "user_005");
            assertThat(emulator.accounts())
                    .allSatisfy(account -> assertThat(account.nickname()).isNotNull());
            assertThat(emulator.groups()).extracting(StoredGroup::groupId).containsExactly("group_001", "group_1");
            assertThat(emulator.groups()).last().satisfies(group -> {
                assertThat(group.ownerId()).isEqualTo("administrator");
                assertThat(group.memberIds()).hasSize(6);
            });
        }
    }

    @Test
    void theStateIsAnOption() {
        XuqmEmulatorBuilder builder = XuqmEmulator.builder()
                .emptySeed()
                .app("ak_mine", "a secret of more than thirty-two bytes")
                .adminUser("root")
                .account("alice", "Alice")
                .administrator("second")
                .group("team", "Team", List.of("alice"));
        try (XuqmEmulator emulator = builder.start()) {
            assertThat(emulator.accounts())
                    .extracting(StoredAccount::userId, StoredAccount::admin)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("alice", false),
                            org.assertj.core.groups.Tuple.tuple("root", true),
                            org.assertj.core.groups.Tuple.tuple("second", true));
            assertThat(Api.as(emulator, "alice")
                            .get("/api/im/groups?appKey=ak_mine")
                            .each("groupId"))
                    .containsExactly("team");
            Reply login = Api.anonymous(emulator)
                    .call(
                            "POST",
                            "/api/im/auth/login?appKey=ak_mine&userId=alice",
                            null,
                            Signer.headers(emulator, "alice"));
            assertThat(login.status()).isEqualTo(200);
        }
    }

    @Test
    void aSettingThatMakesNoSenseIsRefused() {
        XuqmEmulatorBuilder builder = XuqmEmulator.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.app("ak", "short"))
                .withMessage("the app secret is shorter than 32 bytes");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.app(" ", "s".repeat(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.port(65536));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.account("", null));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.batchLimit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.recordLimit(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.tokenLifetime(Duration.ZERO));
    }

    @Test
    void severalRunSideBySideAndKnowNothingOfEachOther() {
        try (XuqmEmulator one = XuqmEmulator.start();
                XuqmEmulator other = XuqmEmulator.start()) {
            Api.as(one, "user_001").send("user_002", "Hello").data();

            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(one.messageCount()).isEqualTo(1);
            assertThat(other.messageCount()).isZero();
        }
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws IOException {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                        assertThatExceptionOfType(IOException.class).isThrownBy(() -> connect(address, emulator));
                    }
                }
            }
        }
    }

    private static void connect(InetAddress address, XuqmEmulator emulator) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, emulator.port()), 2_000);
        }
    }

    @Test
    void onceClosedNothingOfItIsLeft() throws Exception {
        XuqmEmulator emulator = XuqmEmulator.start();
        Api api = Api.as(emulator, "user_001");
        emulator.faults().on("messages.search").beforeExecuting(Fault.delay(Duration.ofMillis(1)));
        IntStream.range(0, 20).parallel().forEach(i -> api.get("/api/im/groups"));
        assertThat(api.get("/api/im/messages/search").status()).isEqualTo(200);
        assertThat(threadsOfEmulators()).isNotEmpty().allMatch(Thread::isDaemon);

        emulator.close();
        emulator.close();

        assertThat(emulator.isRunning()).isFalse();
        assertThat(emulator.toString()).endsWith("(closed)");
        assertNoThreadStays();
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> connect(InetAddress.getLoopbackAddress(), emulator));
    }

    /** One that was told to end may still be on its last instructions. */
    private static void assertNoThreadStays() throws InterruptedException {
        for (Thread ended : threadsOfEmulators()) {
            ended.join(10_000);
        }
        assertThat(threadsOfEmulators()).isEmpty();
    }

    private static List<Thread> threadsOfEmulators() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("xuqm-emulator"))
                .toList();
    }

    @Test
    void whatItHoldsCanStillBeReadOnceItIsClosed() {
        XuqmEmulator emulator = XuqmEmulator.start();
        Api.as(emulator, "user_001").send("user_002", "Hello").data();
        emulator.close();

        assertThat(emulator.messages()).hasSize(1);
        assertThat(emulator.recorded("messages.send")).hasSize(1);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(
                            () -> XuqmEmulator.builder().port(emulator.port()).start())
                    .withMessageStartingWith("cannot listen on 127.0.0.1:" + emulator.port());
        }
        assertNoThreadStays();
    }

    @Test
    void aResetGoesBackToTheFirstState() {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            Api admin = Api.admin(emulator);
            admin.send("user_002", "Hello").data();
            admin.post("/api/im/accounts/import", Api.json("userId", "new")).data();
            String tokenOfNew = emulator.issueToken("new");
            emulator.faults().onAny().beforeExecuting(Fault.status(500));
            emulator.clockSkew(Duration.ofDays(2));

            emulator.reset();

            assertThat(emulator.messages()).isEmpty();
            assertThat(emulator.recorded()).isEmpty();
            assertThat(emulator.account("new")).isEmpty();
            assertThat(emulator.faults().rules()).isEmpty();
            assertThat(admin.get("/api/im/groups").status()).isEqualTo(200);
            admin.post("/api/im/accounts/import", Api.json("userId", "new")).data();
            assertThat(Api.withToken(emulator, tokenOfNew).get("/api/im/groups").status())
                    .isEqualTo(401);
        }
    }

    @Test
    void accountsCanBeAddedInBulk() {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            emulator.addAccounts(
                    IntStream.range(0, 10_000).mapToObj(i -> "u" + i).toList());

            assertThat(emulator.accountCount()).isEqualTo(10_007);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> emulator.addAccounts(List.of(" ")))
                    .withMessage("userId is blank");
            assertThatIllegalArgumentException().isThrownBy(() -> emulator.issueToken("ghost"));
            assertThatIllegalArgumentException().isThrownBy(() -> emulator.kick("ghost"));
        }
    }
}
