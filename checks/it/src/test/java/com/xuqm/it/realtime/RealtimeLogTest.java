package com.xuqm.it.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.OneStack;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.realtime.socket.JdkWebSocketConnector;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.message.SendMessage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of a connection, at its most talkative,")
@OneStack(because = "real time has a connector of its own")
class RealtimeLogTest {

    private static final Pattern TOKEN = Pattern.compile("token=([^&\\s]+)");

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            StringWriter text = new StringWriter().append(formatter.format(line));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(text));
            }
            logged.add(Thread.currentThread().getName() + " " + text);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void shows_neither_tokens_nor_secrets_nor_what_people_wrote() throws Exception {
        Logger ours = Logger.getLogger("com.xuqm"); // held, since the log manager would forget its level
        ours.addHandler(handler);
        ours.setLevel(Level.ALL);
        ExecutorService steps = Executors.newCachedThreadPool();
        String token;
        String secret;
        try (XuqmEmulator emulator = XuqmEmulator.start();
                SteeredConnector connector =
                        new SteeredConnector(new JdkWebSocketConnector(TransportOptions.defaults(), steps));
                XuqmClient xuqm = Clients.of(emulator).build()) {
            secret = emulator.appSecret();
            token = live(xuqm, connector);
        } finally {
            ours.removeHandler(handler);
            ours.setLevel(null);
            steps.shutdownNow();
        }

        assertThat(token).hasSizeGreaterThan(20);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().contains(token));
        assertThat(logged).anyMatch(line -> line.contains("real-time connection"));
        assertThat(logged)
                .noneMatch(line -> line.contains(token) || line.contains(secret) || line.contains("words-of-people"));
    }

    /** Connects, talks, is refused, is cut, throws and ends. */
    private static String live(XuqmClient xuqm, SteeredConnector connector) throws Exception {
        Heard<RealtimeEvent> heard = new Heard<>();
        Heard<StateChange> states = new Heard<>();
        try (Realtime realtime = Realtime.builder(xuqm.asUser("user_001"))
                .connector(connector)
                .listener(heard)
                .onState(states)
                .on(MessageReceived.class, event -> {
                    throw new IllegalStateException(event.message().content());
                })
                .reconnectWait(Duration.ofMillis(1), Duration.ofMillis(20))
                .open()) {
            realtime.ready().join();
            xuqm.asUser("user_002")
                    .messages()
                    .send(SendMessage.text("user_001", "words-of-people 1"))
                    .execute();
            heard.await(events -> Heard.texts(events).size() >= 1);
            Throwable refused = realtime.send(SendMessage.text("nobody_at_all", "words-of-people 2"))
                    .handle((sent, thrown) -> thrown)
                    .get();
            assertThat(refused).isNotNull().message().doesNotContain("words-of-people");
            connector.last().cut();
            states.await(list -> list.stream()
                            .filter(change -> change.to() == RealtimeState.READY)
                            .count()
                    >= 2);
            Matcher token = TOKEN.matcher(connector.requests.get(0).uri().toString());
            assertThat(token.find()).isTrue();
            return token.group(1);
        }
    }
}
