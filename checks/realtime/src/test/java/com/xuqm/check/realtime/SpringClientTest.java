package com.xuqm.check.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.emulator.realtime.WireForm;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.WebSocketContainer;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompFrameHandler;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;

/** A client that nobody here wrote, Spring's, with the emulator. */
class SpringClientTest {

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM = new XuqmEmulatorExtension();

    private final XuqmEmulator emulator = XUQM.emulator();
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final WebSocketStompClient client = client();
    private final Handler handler = new Handler();

    private WebSocketStompClient client() {
        WebSocketContainer container = ContainerProvider.getWebSocketContainer();
        container.setDefaultMaxTextMessageBufferSize(1024 * 1024);
        WebSocketStompClient made = new WebSocketStompClient(new StandardWebSocketClient(container));
        made.setInboundMessageSizeLimit(1024 * 1024);
        scheduler.initialize();
        made.setTaskScheduler(scheduler);
        made.setDefaultHeartbeat(new long[] {0, 0});
        return made;
    }

    @AfterEach
    void stop() {
        client.stop();
        scheduler.shutdown();
    }

    private StompSession connect(String userId) throws Exception {
        StompHeaders connect = new StompHeaders();
        connect.setAcceptVersion("1.2");
        return client.connectAsync(url(emulator.issueToken(userId)), new WebSocketHttpHeaders(), connect, handler)
                .get(1, TimeUnit.MINUTES);
    }

    private URI url(String token) {
        return URI.create(emulator.realtime().url() + "?token=" + token);
    }

    @Test
    void it_connects_subscribes_hears_and_sends() throws Exception {
        StompSession bob = connect("user_002");
        subscribe(bob, "/user/queue/messages");
        subscribe(bob, "/topic/group/group_1");
        StompHeaders to = new StompHeaders();
        to.setDestination("/app/chat.send");
        to.add("odd: header\\", "a:b\nc\\d");

        bob.send(to, chat("SINGLE", "user_001", "Hello from Spring").getBytes(StandardCharsets.UTF_8));
        bob.send(to, chat("GROUP", "group_1", "and to all 😀").getBytes(StandardCharsets.UTF_8));

        assertThat(handler.next().get("content").getAsString()).isEqualTo("Hello from Spring");
        assertThat(handler.next().get("content").getAsString()).isEqualTo("and to all 😀");
        assertThat(emulator.realtime().awaitFrames(frame -> frame.command().equals("SEND"), 2, PATIENCE))
                .first()
                .satisfies(frame -> assertThat(frame.header("odd: header\\")).isEqualTo("a:b\nc\\d"));
        bob.disconnect();
        emulator.realtime().awaitConnections("user_002", 0, PATIENCE);
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Waits for the receipt, so that what is sent from here on is heard. */
    private void subscribe(StompSession session, String destination) throws InterruptedException {
        CountDownLatch receipt = new CountDownLatch(1);
        session.setAutoReceipt(true);
        session.subscribe(destination, handler).addReceiptTask(receipt::countDown);
        session.setAutoReceipt(false);
        assertThat(receipt.await(1, TimeUnit.MINUTES)).as("a receipt").isTrue();
    }

    private static String chat(String chatType, String toId, String content) {
        JsonObject body = new JsonObject();
        body.addProperty("appId", "ak_demo_chat");
        body.addProperty("toId", toId);
        body.addProperty("chatType", chatType);
        body.addProperty("msgType", "TEXT");
        body.addProperty("content", content);
        return body.toString();
    }

    @Test
    void it_hears_what_is_long_in_every_form_that_is_allowed() throws Exception {
        StompSession alice = connect("user_001");
        subscribe(alice, "/user/queue/messages");
        String text = "long 😀 text ".repeat(5_000);
        for (WireForm form : new WireForm[] {
            WireForm.USUAL,
            WireForm.USUAL.withCrlf(),
            WireForm.USUAL.inFragmentsOf(1_000),
            WireForm.USUAL.inMessagesOf(9_000)
        }) {
            emulator.realtime().write(form);
            StompHeaders to = new StompHeaders();
            to.setDestination("/app/chat.send");
            alice.send(to, chat("SINGLE", "user_001", text).getBytes(StandardCharsets.UTF_8));

            assertThat(handler.next().get("content").getAsString()).isEqualTo(text);
        }
    }

    @Test
    void it_understands_that_it_is_not_let_in() throws Exception {
        CompletableFuture<StompSession> session =
                client.connectAsync(url("nonsense"), new WebSocketHttpHeaders(), new StompHeaders(), handler);

        assertThat(handler.errors.poll(1, TimeUnit.MINUTES)).isEqualTo("Unauthorized");
        assertThat(session).failsWithin(PATIENCE);
    }

    private static final class Handler extends StompSessionHandlerAdapter implements StompFrameHandler {

        private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> errors = new LinkedBlockingQueue<>();

        JsonObject next() throws InterruptedException {
            JsonObject message = messages.poll(1, TimeUnit.MINUTES);
            if (message == null) {
                throw new AssertionError("nothing came, but " + errors);
            }
            return message;
        }

        @Override
        public Type getPayloadType(StompHeaders headers) {
            return byte[].class;
        }

        @Override
        public void handleFrame(StompHeaders headers, Object payload) {
            String message = headers.getFirst("message");
            if (message != null) {
                errors.add(message);
            } else {
                messages.add(JsonParser.parseString(new String((byte[]) payload, StandardCharsets.UTF_8))
                        .getAsJsonObject());
            }
        }

        @Override
        public void handleException(
                StompSession session, StompCommand command, StompHeaders headers, byte[] payload, Throwable exception) {
            errors.add(exception.toString());
        }

        @Override
        public void handleTransportError(StompSession session, Throwable exception) {
            errors.add(exception.toString());
        }
    }
}
