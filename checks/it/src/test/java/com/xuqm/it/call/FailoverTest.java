package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.tck.http.RefusingPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Failover to another base URL")
class FailoverTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    private final List<String> left = new CopyOnWriteArrayList<>();

    private XuqmClientBuilder builder(Stack stack, String first) {
        return clients.unchecked(stack)
                .baseUrl(first)
                .failoverBaseUrls(emulator.emulator().baseUrl())
                .listener(new CallListener.Factory() {
                    @Override
                    public CallListener listen(CallExecution execution) {
                        return CallListener.none();
                    }

                    @Override
                    public void endpointHealthChanged(Endpoint endpoint, boolean inUse) {
                        left.add(endpoint.index() + " " + inUse);
                    }
                });
    }

    @EveryStack
    void carries_a_send_to_the_second_if_nobody_listens_at_the_first(Stack stack) throws Exception {
        try (RefusingPort nobody = new RefusingPort()) {
            XuqmClient xuqm = clients.build(builder(stack, nobody.baseUrl()).retry(RetryPolicy.never()));

            xuqm.messages().send(SendMessage.text("user_002", "once")).execute();
            xuqm.messages()
                    .send(SendMessage.text("user_002", "twice"))
                    .executeAsync()
                    .join();

            assertThat(emulator.emulator().messages()).hasSize(2);
            assertThat(left).containsExactly("0 false");
        }
    }

    @EveryStack
    void repeats_reads_but_no_send_at_the_second_if_the_first_hangs_up(Stack stack) throws Exception {
        try (HangingUp first = new HangingUp()) {
            XuqmClient xuqm = clients.build(
                    builder(stack, first.url()).retry(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO)));
            assertThat(xuqm.accounts().exists("user_001").execute()).isTrue();
            assertThat(first.connections()).as("the sign-in and the read").isEqualTo(2);

            XuqmTransportException failure = catchThrowableOfType(
                    XuqmTransportException.class,
                    () -> xuqm.messages()
                            .send(SendMessage.text("user_002", "perhaps"))
                            .execute());

            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(emulator.emulator().messages()).isEmpty();
            assertThat(left).as("after three failures in a row").containsExactly("0 false");
            xuqm.messages().send(SendMessage.text("user_002", "surely")).execute();
            assertThat(first.connections()).isEqualTo(3);
        }
    }

    /** Takes each request and closes the connection instead of answering. */
    private static final class HangingUp implements AutoCloseable {

        private final ServerSocket server;
        private final AtomicInteger connections = new AtomicInteger();
        private final Thread thread = new Thread(this::hangUp, "hanging-up");

        HangingUp() throws IOException {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            thread.start();
        }

        private void hangUp() {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    if (socket.getInputStream().read() >= 0) {
                        connections.incrementAndGet();
                    }
                } catch (IOException e) {
                    if (!server.isClosed()) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }

        String url() {
            return "http://127.0.0.1:" + server.getLocalPort();
        }

        int connections() {
            return connections.get();
        }

        @Override
        public void close() throws Exception {
            server.close();
            thread.join();
        }
    }

    @Test
    @OneStack(because = "the builder refuses it before there is anything to send")
    void refuses_the_same_address_twice() {
        XuqmClientBuilder builder = clients.unchecked(Stack.any())
                .baseUrl("https://a.test")
                .failoverBaseUrls("https://b.test", "https://a.test/");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("failoverBaseUrls must differ from each other and from baseUrl,"
                        + " but https://a.test is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b.test", "http://b.test", "https://user:secret@b.test", "https://b.test/api?a=1"})
    @OneStack(because = "the builder refuses it before there is anything to send")
    void checks_each_address_as_it_checks_the_first(String url) {
        XuqmClientBuilder builder =
                clients.unchecked(Stack.any()).baseUrl("https://a.test").failoverBaseUrls(url);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an address in failoverBaseUrls ")
                .hasMessageNotContaining("secret");
    }
}
