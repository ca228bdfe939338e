package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.inspect.WebhookPost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The emulator delivers to webhooks")
class WebhookDeliveryTest {

    private static final String WEBHOOKS = "/api/im/admin/webhooks";
    private static final Duration SOON = Duration.ofMinutes(1);

    private final MovingClock clock = new MovingClock();
    private final XuqmEmulator emulator = XuqmEmulator.builder()
            .clock(clock)
            .webhookRetries(5, Duration.ofSeconds(1))
            .webhookTimeout(Duration.ofMinutes(1))
            .start();
    private Receiver receiver;
    private Api admin;

    @BeforeEach
    void setUp() throws IOException {
        receiver = new Receiver();
        admin = Api.admin(emulator);
    }

    @AfterEach
    void tearDown() {
        receiver.close();
        emulator.close();
    }

    private void hook(String url, String... events) {
        JsonObject webhook = Api.json("url", url, "secret", "s3cret");
        webhook.add("events", Api.strings(events));
        admin.post(WEBHOOKS, webhook).data();
    }

    private List<Receiver.Post> sent(int messages) throws InterruptedException {
        for (int i = 1; i <= messages; i++) {
            admin.send("user_001", "message " + i).data();
        }
        emulator.awaitWebhooks(SOON);
        return receiver.posts();
    }

    private static boolean signed(Receiver.Post post) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.writeBytes((post.timestamp() + "\n" + post.nonce() + "\n").getBytes(StandardCharsets.UTF_8));
            message.writeBytes(post.body().getBytes(StandardCharsets.UTF_8));
            return post.signature().equals(HexFormat.of().formatHex(mac.doFinal(message.toByteArray())));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private JsonObject delivery(int fromNewest) {
        return admin.get("/api/im/admin/webhook-deliveries")
                .object()
                .getAsJsonArray("content")
                .get(fromNewest)
                .getAsJsonObject();
    }

    private String health(String field) {
        return admin.get(WEBHOOKS + "/hook_1/health").text(field);
    }

    @Nested
    @DisplayName("each event")
    class Events {

        @Test
        void in_a_signed_envelope() throws InterruptedException {
            hook(receiver.url());

            Receiver.Post post = sent(1).get(0);

            assertThat(signed(post)).isTrue();
            assertThat(post.timestamp()).isEqualTo("" + clock.millis());
            assertThat(post.envelope().keySet()).containsExactly("callbackId", "appKey", "event", "createdAt", "data");
            assertThat(post.envelope().get("appKey").getAsString()).isEqualTo(emulator.appKey());
            assertThat(post.envelope().get("event").getAsString()).isEqualTo("message.sent");
            assertThat(post.text("content")).isEqualTo("message 1");
            assertThat(delivery(0).get("status").getAsString()).isEqualTo("SUCCESS");
            assertThat(delivery(0).get("responseStatus").getAsInt()).isEqualTo(200);
            assertThat(delivery(0).get("callbackId").getAsString()).isEqualTo(post.callbackId());
            assertThat(health("successCount")).isEqualTo("1");
        }

        @Test
        void to_a_healthy_webhook_at_once_though_another_is_dead() throws InterruptedException, IOException {
            try (Receiver dead = new Receiver()) {
                dead.answer(number -> new Receiver.Answer(0, ""));
                hook(dead.url());
                hook(receiver.url());

                admin.send("user_001", "one").data();
                admin.send("user_001", "two").data();
                emulator.awaitWebhookPosts(2, SOON);

                assertThat(emulator.webhookPosts())
                        .extracting(WebhookPost::webhookId)
                        .containsOnly("hook_2");
            }
        }

        @Test
        void in_their_order_with_new_nonces_and_ids() throws InterruptedException {
            hook(receiver.url());

            List<Receiver.Post> posts = sent(20);

            assertThat(posts).extracting(post -> post.text("id")).hasSize(20).doesNotHaveDuplicates();
            assertThat(posts)
                    .extracting(post -> Integer.valueOf(post.text("id").substring(4)))
                    .isSorted();
            assertThat(posts).extracting(Receiver.Post::nonce).doesNotHaveDuplicates();
            assertThat(posts).extracting(Receiver.Post::callbackId).doesNotHaveDuplicates();
        }

        @Test
        void that_it_was_told_of() throws InterruptedException {
            hook(receiver.url(), "friend.added");
            hook(receiver.url(), "message.sent", "message.read");
            admin.put(WEBHOOKS + "/hook_1", "{\"enabled\":false}").data();

            sent(1);
            admin.put("/api/im/conversations/user_001/read?chatType=SINGLE").data();
            admin.post("/api/im/friends", Api.json("friendId", "user_001"));
            emulator.awaitWebhooks(SOON);

            assertThat(emulator.webhookPosts())
                    .extracting(WebhookPost::webhookId, WebhookPost::event)
                    .containsExactly(tuple("hook_2", "message.sent"), tuple("hook_2", "message.read"));
        }

        @Test
        void of_people_who_come_and_go_and_of_pushes() throws InterruptedException {
            hook(receiver.url(), "user.online", "user.offline", "push.sent");

            emulator.issueToken("user_002");
            emulator.issueToken("user_002");
            emulator.kick("user_002");
            emulator.kick("user_002");
            admin.post("/api/push/send", "{\"userId\":\"user_003\",\"title\":\"t\",\"body\":\"b\"}")
                    .data();
            emulator.awaitWebhooks(SOON);

            assertThat(receiver.posts())
                    .extracting(post -> post.envelope().get("event").getAsString() + " "
                            + post.envelope().get("data"))
                    .containsExactly(
                            "user.online {\"userId\":\"user_002\",\"reason\":\"LOGIN\"}",
                            "user.offline {\"userId\":\"user_002\",\"reason\":\"KICKED\"}",
                            "push.sent {\"pushId\":\"push_1\",\"userId\":\"user_003\",\"deviceCount\":0}");
        }

        @Test
        void to_this_machine_only_unless_told_otherwise() throws InterruptedException {
            hook("http://backend.example/hook");

            sent(1);

            assertThat(emulator.webhookPosts()).isEmpty();
            assertThat(delivery(0).get("status").getAsString()).isEqualTo("FAILED");
            assertThat(delivery(0).get("error").getAsString())
                    .isEqualTo("the emulator posts to this machine only, unless webhooksBeyondLoopback() is set");
        }
    }

    @Nested
    @DisplayName("again when an attempt fails")
    class Retries {

        @Test
        void later_each_time_by_its_clock_with_the_same_id_and_a_new_signature() throws InterruptedException {
            receiver.answer(number -> new Receiver.Answer(number <= 2 ? 503 : 200, "{}"));
            hook(receiver.url());
            admin.send("user_001", "Hello").data();

            emulator.awaitWebhookPosts(1, SOON);
            assertThat(delivery(0).get("status").getAsString()).isEqualTo("PENDING");
            assertThat(delivery(0).get("nextAttemptAt").getAsLong()).isEqualTo(clock.millis() + 1000);
            clock.advance(Duration.ofSeconds(1));
            emulator.awaitWebhookPosts(2, SOON);
            assertThat(delivery(0).get("nextAttemptAt").getAsLong()).isEqualTo(clock.millis() + 2000);
            clock.advance(Duration.ofSeconds(2));
            emulator.awaitWebhooks(SOON);

            assertThat(receiver.posts()).hasSize(3).allMatch(WebhookDeliveryTest::signed);
            assertThat(receiver.posts().stream().map(Receiver.Post::callbackId).collect(Collectors.toSet()))
                    .hasSize(1);
            assertThat(receiver.posts().stream().map(Receiver.Post::nonce).collect(Collectors.toSet()))
                    .hasSize(3);
            assertThat(delivery(0).get("attempts").getAsInt()).isEqualTo(3);
            assertThat(delivery(0).get("status").getAsString()).isEqualTo("SUCCESS");
        }

        @Test
        void until_it_gives_up_and_raises_an_alert_that_can_be_acknowledged() throws InterruptedException {
            receiver.answer(number -> new Receiver.Answer(number % 2 == 0 ? 401 : 302, ""));
            hook(receiver.url());
            admin.send("user_001", "Hello").data();
            for (int attempt = 1; attempt < 5; attempt++) {
                emulator.awaitWebhookPosts(attempt, SOON);
                assertThatIllegalStateException().isThrownBy(() -> emulator.awaitWebhooks(Duration.ofMillis(1)));
                clock.advance(Duration.ofSeconds(1L << attempt));
            }
            emulator.awaitWebhooks(SOON);

            assertThat(emulator.webhookPosts())
                    .extracting(WebhookPost::attempt, WebhookPost::status)
                    .containsExactly(tuple(1, 302), tuple(2, 401), tuple(3, 302), tuple(4, 401), tuple(5, 302));
            assertThat(delivery(0).get("status").getAsString()).isEqualTo("FAILED");
            assertThat(health("state")).isEqualTo("FAILING");
            String alert = admin.get("/api/im/admin/webhook-alerts?acknowledged=false")
                    .object()
                    .getAsJsonArray("content")
                    .get(0)
                    .getAsJsonObject()
                    .get("id")
                    .getAsString();
            Reply acknowledged = admin.post("/api/im/admin/webhook-alerts/" + alert + "/acknowledge");
            assertThat(acknowledged.text("acknowledgedBy")).isEqualTo(emulator.adminUser());
            assertThat(acknowledged.number("failureCount")).isEqualTo(5);
        }

        @Test
        void unless_the_webhook_is_gone() throws InterruptedException {
            receiver.answer(number -> new Receiver.Answer(500, ""));
            hook(receiver.url());
            admin.send("user_001", "Hello").data();
            emulator.awaitWebhookPosts(1, SOON);

            admin.delete(WEBHOOKS + "/hook_1").data();
            clock.advance(Duration.ofSeconds(1));
            emulator.awaitWebhooks(SOON);

            assertThat(receiver.posts()).hasSize(1);
            assertThat(delivery(0).get("error").getAsString()).isEqualTo("the webhook was deleted or switched off");
        }

        @Test
        void when_nobody_listens() throws InterruptedException {
            assertThat(errors(Duration.ofMinutes(1), "http://127.0.0.1:1/"))
                    .containsExactly("no answer: ConnectException");
        }

        @Test
        void when_nobody_answers() throws InterruptedException {
            receiver.answer(number -> new Receiver.Answer(0, ""));

            assertThat(errors(Duration.ofMillis(50), receiver.url()))
                    .containsExactly("no complete answer within 50 ms");
        }

        private List<String> errors(Duration timeout, String url) throws InterruptedException {
            try (XuqmEmulator other = XuqmEmulator.builder()
                    .webhookRetries(1, Duration.ofMillis(1))
                    .webhookTimeout(timeout)
                    .start()) {
                Api api = Api.admin(other);
                api.post(WEBHOOKS, Api.json("url", url)).data();
                api.send("user_001", "Hello").data();
                other.awaitWebhooks(SOON);
                return api.get("/api/im/admin/webhook-deliveries").each("error");
            }
        }
    }

    @Nested
    @DisplayName("badly on demand:")
    class Faults {

        private List<Receiver.Post> sentAfter(int attempts, WebhookFault fault) throws InterruptedException {
            hook(receiver.url());
            emulator.webhookFaults().onNext(attempts, fault);
            return sent(1);
        }

        @Test
        void forged() throws InterruptedException {
            assertThat(signed(sentAfter(1, WebhookFault.forged()).get(0))).isFalse();
        }

        @Test
        void tampered() throws InterruptedException {
            assertThat(signed(sentAfter(1, WebhookFault.tampered()).get(0))).isFalse();
        }

        @Test
        void replayed() throws InterruptedException {
            hook(receiver.url());
            emulator.webhookFaults().onNext(1, WebhookFault.replayed());
            admin.send("user_001", "Hello").data();
            emulator.awaitWebhookPosts(2, SOON);

            Receiver.Post first = receiver.posts().get(0);
            Receiver.Post second = receiver.posts().get(1);
            assertThat(second.signature()).isEqualTo(first.signature());
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(signed(second)).isTrue();
        }

        @Test
        void backdated() throws InterruptedException {
            Receiver.Post post =
                    sentAfter(1, WebhookFault.backdated(Duration.ofHours(1))).get(0);

            assertThat(signed(post)).isTrue();
            assertThat(Long.parseLong(post.timestamp())).isEqualTo(clock.millis() - 3_600_000);
        }

        @Test
        void oversized() throws InterruptedException {
            Receiver.Post post = sentAfter(1, WebhookFault.oversized(2_000_000)).get(0);

            assertThat(post.body()).hasSize(2_000_000);
            assertThat(signed(post)).isTrue();
            assertThat(post.text("content")).isEqualTo("message 1");
        }

        @Test
        void without_hearing_the_answer() throws InterruptedException {
            hook(receiver.url());
            emulator.webhookFaults().onNext(1, WebhookFault.answerLost());
            admin.send("user_001", "Hello").data();
            emulator.awaitWebhookPosts(1, SOON);
            clock.advance(Duration.ofSeconds(1));
            emulator.awaitWebhooks(SOON);

            assertThat(receiver.posts()).hasSize(2);
            assertThat(receiver.posts().get(0).callbackId())
                    .isEqualTo(receiver.posts().get(1).callbackId());
        }

        @Test
        void late() throws InterruptedException {
            hook(receiver.url());
            emulator.webhookFaults().onNext(1, WebhookFault.delayed(Duration.ofMinutes(1)));
            admin.send("user_001", "first").data();
            admin.send("user_001", "second").data();
            emulator.awaitWebhookPosts(1, SOON);
            clock.advance(Duration.ofMinutes(1));
            emulator.awaitWebhooks(SOON);

            assertThat(receiver.posts())
                    .extracting(post -> post.text("content"))
                    .containsExactly("second", "first");
        }

        @Test
        void in_another_order() throws InterruptedException {
            hook(receiver.url());
            emulator.webhookFaults().onNext(3, WebhookFault.reordered());

            assertThat(sent(4)).extracting(post -> post.text("content")).contains("message 4");
            assertThat(receiver.posts())
                    .extracting(post -> post.text("content"))
                    .containsSubsequence("message 3", "message 2", "message 1");
        }

        @Test
        void no_longer_when_told_so() throws InterruptedException {
            hook(receiver.url());
            emulator.webhookFaults().onNext(1, WebhookFault.reordered());
            emulator.webhookFaults().onNext(9, WebhookFault.forged());
            emulator.webhookFaults().clear();

            assertThat(sent(1)).allMatch(WebhookDeliveryTest::signed);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> emulator.webhookFaults().onNext(0, WebhookFault.forged()));
        }
    }

    @Nested
    @DisplayName("and asks before a message is sent")
    class BeforeSend {

        @Test
        void only_whom_that_event_is_named_to() throws InterruptedException {
            hook(receiver.url());

            assertThat(sent(1))
                    .extracting(post -> post.envelope().get("event").getAsString())
                    .containsExactly("message.sent");
        }

        @Test
        void and_does_not_send_what_is_denied() {
            receiver.answer(number -> new Receiver.Answer(200, "{\"allowed\":false,\"reason\":\"no advertising\"}"));
            hook(receiver.url(), "message.before_send");

            Reply reply = admin.send("user_001", "buy this");

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.message()).isEqualTo("no advertising");
            assertThat(emulator.messageCount()).isZero();
            assertThat(signed(receiver.posts().get(0))).isTrue();
            assertThat(receiver.posts().get(0).envelope().getAsJsonObject("data"))
                    .hasToString("{\"fromId\":\"administrator\",\"toId\":\"user_001\",\"chatType\":\"SINGLE\","
                            + "\"msgType\":\"TEXT\",\"content\":\"buy this\"}");
        }

        @Test
        void and_sends_what_is_allowed_or_not_answered_as_it_should_be() {
            List<Receiver.Answer> answers = List.of(
                    new Receiver.Answer(200, "{\"allowed\":true}"),
                    new Receiver.Answer(200, "{}"),
                    new Receiver.Answer(200, "no"),
                    new Receiver.Answer(204, ""),
                    new Receiver.Answer(500, "{\"allowed\":false}"),
                    new Receiver.Answer(200, "{\"allowed\":\"maybe"));
            receiver.answer(number -> answers.get(number - 1));
            hook(receiver.url(), "message.before_send");

            for (Receiver.Answer answer : answers) {
                assertThat(admin.send("user_001", "Hello").status())
                        .as(answer.toString())
                        .isEqualTo(200);
            }
            assertThat(receiver.posts()).hasSize(answers.size());
        }

        @Test
        void and_waits_no_longer_than_it_has_to() throws IOException {
            try (XuqmEmulator impatient =
                    XuqmEmulator.builder().webhookTimeout(Duration.ofMillis(50)).start()) {
                receiver.answer(number -> new Receiver.Answer(0, ""));
                Api api = Api.admin(impatient);
                JsonObject webhook = Api.json("url", receiver.url());
                webhook.add("events", Api.strings("message.before_send"));
                api.post(WEBHOOKS, webhook).data();

                assertThat(api.send("user_001", "Hello").status()).isEqualTo(200);
            }
        }

        @Test
        void and_can_be_called_back_meanwhile() {
            receiver.answer(number -> new Receiver.Answer(
                    200, "{\"allowed\":" + (admin.get("/api/im/groups").status() == 200) + "}"));
            hook(receiver.url(), "message.before_send");

            assertThat(admin.send("user_001", "Hello").status()).isEqualTo(200);
        }

        @Test
        void and_nobody_about_what_would_be_refused_in_any_case() {
            hook(receiver.url(), "message.before_send");

            assertThat(admin.post("/api/im/messages/send", "{\"toId\":\"user_001\"}")
                            .status())
                    .isEqualTo(400);
            assertThat(Api.anonymous(emulator).send("user_001", "Hello").status())
                    .isEqualTo(401);
            assertThat(receiver.posts()).isEmpty();
        }
    }

    @Test
    @DisplayName("on a thread that ends with it, even if a receiver hangs")
    void ends() throws InterruptedException {
        receiver.answer(number -> new Receiver.Answer(0, ""));
        hook(receiver.url());
        admin.send("user_001", "Hello").data();
        while (receiver.posts().isEmpty()) {
            Thread.onSpinWait();
        }

        emulator.close();

        for (Thread ended : threads()) {
            ended.join(60_000); // told to end, it may still be on its last instructions
        }
        assertThat(threads()).isEmpty();
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("xuqm-emulator-webhooks"))
                .toList();
    }
}
