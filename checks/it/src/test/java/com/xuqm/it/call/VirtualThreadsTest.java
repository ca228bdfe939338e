package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.TransportOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Blocking calls on virtual threads")
@EnabledForJreRange(min = JRE.JAVA_24, disabledReason = "before 24 each lock of the JDK's own code pins")
class VirtualThreadsTest {

    private static final int CALLS = Integer.getInteger("xuqm.virtual.calls", 1_000);

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    /** Of Java 21, which this is not compiled for. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    private static boolean isOurs(RecordedEvent pinned) {
        return pinned.getStackTrace() != null
                && pinned.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("com.xuqm."));
    }

    @EveryStack
    @DisplayName("all succeed, one thread for each of them at the same time, and none holds its carrier")
    void pin_nothing(Stack stack) throws Exception {
        XuqmClient xuqm = clients.build(XuqmClient.builder()
                .baseUrl(emulator.emulator().baseUrl())
                .appKey(emulator.emulator().appKey())
                .appSecret(emulator.emulator().appSecret())
                .adminUser(emulator.emulator().adminUser())
                .json(stack.json().create())
                .transport(stack.transport().name())
                .transportOptions(TransportOptions.builder()
                        .poolWaitTimeout(Duration.ofMinutes(2))
                        .build())
                .attemptTimeout(Duration.ofMinutes(2))
                .callTimeout(Duration.ofMinutes(2)));
        Queue<RecordedEvent> pinned = new ConcurrentLinkedQueue<>();
        List<Future<Boolean>> calls = new ArrayList<>();
        try (RecordingStream events = new RecordingStream()) {
            events.enable("jdk.VirtualThreadPinned").withStackTrace().withThreshold(Duration.ZERO);
            events.setReuse(false);
            events.onEvent("jdk.VirtualThreadPinned", pinned::add);
            events.startAsync();
            ExecutorService threads = virtualThreads();
            try {
                for (int i = 0; i < CALLS; i++) {
                    calls.add(threads.submit(
                            () -> xuqm.accounts().exists("user_002").execute()));
                }
                for (Future<Boolean> call : calls) {
                    assertThat(call.get()).isTrue();
                }
            } finally {
                threads.shutdownNow();
            }
            RecordingStream.class.getMethod("stop").invoke(events); // of Java 20: returns when all events were told
        }
        System.out.println("virtual threads: " + stack + ": calls=" + CALLS + " pinned=" + pinned.size() + " ours="
                + pinned.stream().filter(VirtualThreadsTest::isOurs).count());
        assertThat(pinned.stream().filter(VirtualThreadsTest::isOurs)).isEmpty();
    }
}
