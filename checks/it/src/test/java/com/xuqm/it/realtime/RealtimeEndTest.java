package com.xuqm.it.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.OneStack;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The end of a connection")
@OneStack(because = "real time has a connector of its own")
class RealtimeEndTest {

    private final Heard<StateChange> states = new Heard<>();
    private final Heard<RealtimeEvent> heard = new Heard<>();
    private XuqmEmulator emulator;
    private Set<Thread> before;
    private XuqmClient xuqm;

    @BeforeEach
    void start() {
        emulator = XuqmEmulator.start();
        before = Thread.getAllStackTraces().keySet();
        xuqm = Clients.of(emulator).transport("jdk").json("jackson").build();
    }

    @AfterEach
    void stop() {
        xuqm.close();
        emulator.close();
    }

    private Realtime open(Duration longestWait) {
        return Realtime.builder(xuqm.asUser("user_001"))
                .listener(heard)
                .onState(states)
                .reconnectWait(longestWait, longestWait)
                .open();
    }

    /** Closes both, and waits for the end of all threads that they had. */
    private void closeAndLookForThreads(Realtime realtime) throws InterruptedException {
        Set<Thread> ours = new HashSet<>(Thread.getAllStackTraces().keySet());
        ours.removeAll(before);
        ours.removeIf(thread ->
                !thread.getName().startsWith("xuqm-") && !thread.getName().startsWith("HttpClient-"));
        ours.removeIf(thread -> thread.getName().startsWith("xuqm-emulator-"));
        assertThat(ours).as("the threads that should end are found").isNotEmpty();
        realtime.close();
        xuqm.close();
        for (Thread thread : ours) {
            thread.join(TimeUnit.MINUTES.toMillis(1));
        }

        assertThat(ours).noneMatch(Thread::isAlive);
        states.awaitOne(change -> change.to() == RealtimeState.CLOSED);
    }

    @Test
    void leaves_no_thread_where_the_service_does_not_answer_yet() throws Exception {
        emulator.realtime().faults().onUpgrade().of("user_001").first(1).before(RealtimeFault.stall());
        Realtime realtime = open(Duration.ofMinutes(1));
        states.awaitOne(change -> change.to() == RealtimeState.CONNECTING);

        closeAndLookForThreads(realtime);
    }

    @Test
    void leaves_no_thread_after_a_first_connection_that_failed() throws Exception {
        emulator.realtime().faults().onUpgrade().of("user_001").first(1).before(RealtimeFault.refuse(503));
        Realtime realtime = open(Duration.ofMinutes(1));
        states.awaitOne(change -> change.to() == RealtimeState.WAITING);

        closeAndLookForThreads(realtime);
    }

    @Test
    void leaves_no_thread_and_waits_for_no_listener_with_a_thousand_events_before_it() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch holding = new CountDownLatch(1);
        Realtime realtime = Realtime.builder(xuqm.asUser("user_001"))
                .bufferSize(2_000)
                .onState(states)
                .listener(heard)
                .on(MessageReceived.class, event -> {
                    holding.countDown();
                    try {
                        hold.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                })
                .open();
        heard.awaitOne(CaughtUp.class::isInstance);
        xuqm.asUser("user_002")
                .messages()
                .send(SendMessage.text("user_001", "hello"))
                .execute();
        holding.await();
        byte[] frame = frame();
        for (int i = 0; i < 1_000; i++) {
            emulator.realtime().sendRaw("user_001", frame);
        }
        heard.await(events -> events.size() > 1_000);
        realtime.close();
        hold.countDown();

        closeAndLookForThreads(realtime);
    }

    /** Something that is new each time, since it has no id. */
    private static byte[] frame() {
        return "MESSAGE\ndestination:/user/queue/messages\nsubscription:q\nmessage-id:1\n\n{\"event\":\"custom\"}\0"
                .getBytes(UTF_8);
    }

    @Test
    void by_an_error_without_a_body_is_told_in_the_words_of_its_header_and_another_follows() {
        try (Realtime realtime = open(Duration.ofMillis(20))) {
            realtime.ready().join();
            emulator.realtime().faults().strike("user_001", RealtimeFault.error("no more for now", ""));

            assertThat(states.awaitOne(change -> change.to() == RealtimeState.WAITING)
                            .reason())
                    .contains("no more for now");
            states.await(list -> list.stream()
                            .filter(change -> change.to() == RealtimeState.READY)
                            .count()
                    == 2);
        }
    }
}
