package com.xuqm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.realtime.RealtimeFault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages are printed as they come, whatever happens to the connection. */
class ListenTest {

    private static final long MOST_SECONDS = 60;

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();
    private Terminal terminal = new Terminal(Path.of(""));
    private Thread thread = new Thread(() -> {});

    @AfterEach
    void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        emulator.close();
    }

    private FutureTask<Integer> listen(String... arguments) {
        terminal = Terminal.of(emulator, folder);
        FutureTask<Integer> listening = new FutureTask<>(() -> terminal.type(arguments));
        thread = new Thread(listening, "listen");
        thread.start();
        return listening;
    }

    /** Waits until the command has told this about itself. */
    private void awaitTold(String text, FutureTask<Integer> listening) throws InterruptedException, ExecutionException {
        await(() -> terminal.err().contains(text), listening);
    }

    /** Waits until the message is printed; what the command tells about itself does not count, whatever its words. */
    private void awaitMessage(String text, FutureTask<Integer> listening)
            throws InterruptedException, ExecutionException {
        await(() -> terminal.out().contains(text), listening);
    }

    /** Waits until it is so; the command must not end before. */
    private void await(BooleanSupplier condition, FutureTask<Integer> listening)
            throws InterruptedException, ExecutionException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!condition.getAsBoolean()) {
            try {
                assertThat(listening.get(5, TimeUnit.MILLISECONDS))
                        .as(terminal.err())
                        .isNull();
            } catch (TimeoutException e) {
                assertThat(System.nanoTime())
                        .as(terminal.out() + terminal.err())
                        .isLessThan(deadline);
            }
        }
    }

    private void send(String to, String text) {
        Terminal other = Terminal.of(emulator, folder);
        assertThat(other.type("send", to, "--text", text)).isZero();
    }

    @Test
    void messages_are_printed_as_they_come_and_drive_no_terminal() throws Exception {
        FutureTask<Integer> listening = listen("listen", "user_001");
        awaitTold("listening until Ctrl-C", listening);
        send("user_001", "你好 \u001b[2J\r");
        awaitMessage("你好", listening);

        assertThat(terminal.lines()).singleElement().asString().endsWith("  administrator  你好 \\u001b[2J\\u000d");
        thread.interrupt();
        assertThat(listening.get(MOST_SECONDS, TimeUnit.SECONDS)).isEqualTo(ExitCode.INTERRUPTED.code());
    }

    @Test
    void json_holds_all_of_it() throws Exception {
        FutureTask<Integer> listening = listen("listen", "user_001", "--json");
        awaitTold("listening until Ctrl-C", listening);
        send("user_001", "a \u009b");
        awaitMessage("\\u009b", listening);

        assertThat(terminal.lines())
                .singleElement()
                .asString()
                .startsWith("{\"event\":\"MessageReceived\",\"message\":{\"id\":")
                .contains("\"content\":\"a \\u009b\"");
    }

    @Test
    void a_connection_that_is_lost_is_made_again_and_the_gap_filled() throws Exception {
        FutureTask<Integer> listening = listen("listen", "user_001");
        awaitTold("listening until Ctrl-C", listening);
        send("user_001", "before");
        awaitMessage("before", listening);
        emulator.realtime().faults().strike("user_001", RealtimeFault.reset());
        send("user_001", "meanwhile");
        awaitTold(" filled the gap", listening);
        send("user_001", "after");
        awaitMessage("after", listening);

        assertThat(terminal.lines())
                .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                .containsExactly("before", "meanwhile", "after");
        assertThat(terminal.err()).contains("connection lost: ", "; trying again", "back after ");
    }

    @Test
    void it_gives_up_after_as_long_as_was_said() throws Exception {
        try (Socket bound = new Socket()) { // and so nobody can come to listen there
            bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            terminal = Terminal.of(emulator, folder)
                    .with("XUQM_BASE_URL", "http://127.0.0.1:" + bound.getLocalPort())
                    .with(new FastClock());

            assertThat(terminal.type("listen", "--give-up-after", "5m")).isEqualTo(ExitCode.GAVE_UP.code());
            assertThat(terminal.err()).contains("no connection yet", "no connection for 300 s; given up");
        }
    }

    @Test
    void an_account_that_is_not_there_ends_it() {
        terminal = Terminal.of(emulator, folder);

        assertThat(terminal.type("listen", "ghost")).isEqualTo(ExitCode.REFUSED.code());
        assertThat(terminal.err()).contains("error: ", "404");
    }

    /** A minute passes with each look at it. */
    private static final class FastClock extends Clock {

        private final AtomicLong minutes = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(Duration.ofMinutes(minutes.incrementAndGet()));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
