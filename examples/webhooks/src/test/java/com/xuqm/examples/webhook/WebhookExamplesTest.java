package com.xuqm.examples.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.inspect.WebhookPost;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.friend.AddFriend;
import com.xuqm.sdk.json.JsonBindingProvider;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.Friendship;
import com.xuqm.sdk.webhook.receive.WebhookCheck;
import com.xuqm.sdk.webhook.receive.WebhookDecision;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import com.xuqm.sdk.webhook.receive.WebhookEventType;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Webhooks of the emulator, received with")
@ParameterizedClass(name = "{0} and {1}")
@MethodSource("everyServerAndBinding")
class WebhookExamplesTest {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String SECRET = "whs_of_the_example";

    @Parameter(0)
    Server kind;

    @Parameter(1)
    JsonBindingProvider binding;

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final List<Friendship> friendships = new CopyOnWriteArrayList<>();
    private final List<WebhookCheck.Reason> refusals = new CopyOnWriteArrayList<>();
    private XuqmEmulator emulator;
    private XuqmClient xuqm;
    private WebhookDispatcher dispatcher;
    private Running server;

    static Stream<Arguments> everyServerAndBinding() {
        return Stream.of(Server.values())
                .flatMap(server -> ServiceLoader.load(JsonBindingProvider.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .map(binding -> Arguments.of(server, Named.of(binding.name(), binding))));
    }

    @BeforeEach
    void start() throws Exception {
        emulator =
                XuqmEmulator.builder().webhookRetries(5, Duration.ofMillis(1)).start();
        xuqm = XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser())
                .json(binding.create())
                .build();
        dispatcher = WebhookDispatcher.builder(WebhookVerifier.of(SECRET))
                .json(binding.create())
                .appKey(emulator.appKey())
                .handleOnce(CallbackLedger.inMemory(1000))
                .on(WebhookEventType.MESSAGE_SENT, event -> messages.add(event.data()))
                .on(WebhookEventType.FRIEND_ADDED, event -> friendships.add(event.data()))
                .before(
                        WebhookEventType.MESSAGE_BEFORE_SEND,
                        event -> event.data().content().contains("casino")
                                ? WebhookDecision.deny("no advertising")
                                : WebhookDecision.allow())
                .listener(new WebhookListener() {
                    @Override
                    public void refused(WebhookCheck check) {
                        refusals.add(check.reason());
                    }
                })
                .build();
        server = kind.start(dispatcher);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        dispatcher.close();
        xuqm.close();
        emulator.close();
    }

    private void hook(WebhookEvent... events) {
        xuqm.webhooks()
                .create(CreateWebhook.of("http://127.0.0.1:" + server.port() + "/webhooks/xuqm")
                        .withSecret(SECRET)
                        .withEvents(List.of(events)))
                .execute();
    }

    private List<WebhookPost> send(String text) throws InterruptedException {
        xuqm.messages().send(SendMessage.text("user_002", text)).execute();
        emulator.awaitWebhooks(SOON);
        return emulator.webhookPosts();
    }

    @Test
    @DisplayName("events arrive with their data")
    void events() throws InterruptedException {
        hook(WebhookEvent.MESSAGE_SENT, WebhookEvent.FRIEND_ADDED);

        assertThat(send("你好 👋")).extracting(WebhookPost::status).containsExactly(200);
        xuqm.asUser("user_001").friends().add(AddFriend.of("user_002")).execute();
        emulator.awaitWebhooks(SOON);

        assertThat(messages).extracting(Message::content).containsExactly("你好 👋");
        assertThat(messages).extracting(Message::toId).containsExactly("user_002");
        assertThat(friendships).containsExactly(new Friendship("user_001", "user_002"));
        assertThat(refusals).isEmpty();
    }

    @Test
    @DisplayName("what is forged, tampered with or stale is refused, and the event arrives all the same")
    void attacks() throws InterruptedException {
        hook(WebhookEvent.MESSAGE_SENT);
        emulator.webhookFaults().onNext(1, WebhookFault.forged());
        emulator.webhookFaults().onNext(1, WebhookFault.tampered());
        emulator.webhookFaults().onNext(1, WebhookFault.backdated(Duration.ofMinutes(6)));
        emulator.webhookFaults().onNext(1, WebhookFault.backdated(Duration.ofMinutes(-6)));

        assertThat(send("Hello")).extracting(WebhookPost::status).containsExactly(401, 401, 401, 401, 200);
        assertThat(refusals)
                .containsExactly(
                        WebhookCheck.Reason.WRONG_SIGNATURE,
                        WebhookCheck.Reason.WRONG_SIGNATURE,
                        WebhookCheck.Reason.STALE,
                        WebhookCheck.Reason.IN_FUTURE);
        assertThat(messages).hasSize(1);
    }

    @Test
    @DisplayName("a replay is refused")
    void replay() throws InterruptedException {
        hook(WebhookEvent.MESSAGE_SENT);
        emulator.webhookFaults().onNext(1, WebhookFault.replayed());
        xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();

        assertThat(emulator.awaitWebhookPosts(2, SOON))
                .extracting(WebhookPost::status)
                .containsExactly(200, 409);
        assertThat(refusals).containsExactly(WebhookCheck.Reason.REPLAYED);
        assertThat(messages).hasSize(1);
    }

    @Test
    @DisplayName("a body that is too large is refused")
    void tooLarge() throws InterruptedException {
        hook(WebhookEvent.MESSAGE_SENT);
        emulator.webhookFaults().onNext(1, WebhookFault.oversized(2 * 1024 * 1024));

        List<WebhookPost> posts = send("Hello");

        // A server that hangs up on a sender who goes on sending may not be heard.
        assertThat(posts.get(0).status()).isIn(413, null);
        assertThat(posts.get(1).status()).isEqualTo(200);
        assertThat(messages).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /webhooks/xuqm HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{\"half\":",
                "POST /webhooks/xuqm HTTP/1.1\r\nHost: x\r\nX-Xuqm-Timestamp: TIME\r\nX-Xuqm-Nonce: n\r\n"
                        + "X-Xuqm-Signature: CODE\r\nContent-Length: 100\r\n\r\n{\"half\":",
                "POST /webhooks/xuqm HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n",
                "POST /webhooks/xuqm HTTP/1.1\r\nHo",
                "no HTTP at all\r\n\r\n"
            })
    @DisplayName("a sender who hangs up or speaks no HTTP leaves no stack trace, and events arrive all the same")
    void hangUp(String beginning) throws Exception {
        List<LogRecord> noise = new CopyOnWriteArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                    noise.add(entry);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = beginning
                    .replace("TIME", Long.toString(System.currentTimeMillis()))
                    .replace("CODE", "0".repeat(64));
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes(); // until the server has hung up, too, with an answer or without
        } finally {
            root.removeHandler(listening);
        }
        hook(WebhookEvent.MESSAGE_SENT);

        assertThat(send("Hello")).extracting(WebhookPost::status).containsExactly(200);
        assertThat(noise).extracting(LogRecord::getMessage).isEmpty();
    }

    @Test
    @DisplayName("an event whose answer was lost is handled once")
    void once() throws InterruptedException {
        hook(WebhookEvent.MESSAGE_SENT);
        emulator.webhookFaults().onNext(1, WebhookFault.answerLost());

        assertThat(send("Hello")).extracting(WebhookPost::status).containsExactly(200, 200);
        assertThat(messages).hasSize(1);
    }

    @Test
    @DisplayName("events that were reordered arrive all")
    void reordered() throws InterruptedException {
        hook(WebhookEvent.MESSAGE_SENT);
        emulator.webhookFaults().onNext(3, WebhookFault.reordered());
        for (String text : List.of("1", "2", "3")) {
            xuqm.messages().send(SendMessage.text("user_002", text)).execute();
        }
        emulator.awaitWebhooks(SOON);

        // in which order is the emulator's matter, and one that had to be tried again comes last
        assertThat(messages).extracting(Message::content).containsExactlyInAnyOrder("3", "2", "1");
    }

    @Test
    @DisplayName("a message is denied before it is sent")
    void before() throws InterruptedException {
        hook(WebhookEvent.MESSAGE_BEFORE_SEND);

        assertThatExceptionOfType(XuqmForbiddenException.class)
                .isThrownBy(() -> send("to the casino"))
                .satisfies(e -> assertThat(e.apiMessage()).isEqualTo("no advertising"));
        send("to the theatre");
        assertThat(emulator.messages()).hasSize(1);
    }

    /** The examples. */
    enum Server {
        JDK_SERVER {
            @Override
            Running start(WebhookDispatcher dispatcher) throws Exception {
                JdkServerExample example = new JdkServerExample(dispatcher, 0);
                return new Running(example.port(), example);
            }
        },
        SPRING_MVC {
            @Override
            Running start(WebhookDispatcher dispatcher) throws Exception {
                SpringMvcExample example = new SpringMvcExample(dispatcher, 0);
                return new Running(example.port(), example);
            }
        },
        NETTY {
            @Override
            Running start(WebhookDispatcher dispatcher) throws Exception {
                NettyExample example = new NettyExample(dispatcher, 0);
                return new Running(example.port(), example);
            }
        };

        abstract Running start(WebhookDispatcher dispatcher) throws Exception;
    }

    /** A server at work. */
    record Running(int port, AutoCloseable example) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            example.close();
        }
    }
}
